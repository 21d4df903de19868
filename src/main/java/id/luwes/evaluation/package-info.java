/**
 * The monthly evaluation: proposed by the policy from the ledger, decided by the superior, answered by the person.
 *
 * <p>{@code MonthRule} is the rule itself, plain Java. {@code Proposing} brings the proposals of a month up to date,
 * {@code Confirming} decides on one and changes the right. In SQL {@code evaluation.evaluation}, {@code proposal},
 * {@code ruling} and {@code answer}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "core",
            "store",
            "web",
            "agency",
            "access",
            "workforce",
            "policy",
            "arrangement",
            "attendance",
            "performance",
            "ledger"
        })
package id.luwes.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
