/**
 * Objections of employees to what was decided about them: a verdict, a refusal, a right that was reduced or ended.
 *
 * <p>One life for all of them: raised within the agency's term, admitted, heard, decided by a body in which nobody takes part
 * who is touched ({@code Impartiality}), and what follows when it was won ({@code Remedies}). News are
 * {@code FormalObjectionRaised} and its like. In SQL {@code objection.objection} and {@code objection.step}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "core",
            "store",
            "web",
            "agency",
            "access",
            "evidence",
            "workforce",
            "eligibility",
            "arrangement"
        })
package id.luwes.objection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
