/**
 * Outputs: what was promised, delivered with evidence, and accepted or returned by the superior.
 *
 * <p>Other modules ask {@code Outputs} for what a person owes in a range of days, and {@code WaitingOutputs} for what
 * waits for a superior. A later module may implement {@link id.luwes.performance.SettledMonths}, after which rulings are
 * not changed any more. News are {@code OutputDelivered}, {@code OutputTakenBack}, {@code OutputAccepted} and
 * {@code OutputReturned}. In SQL, {@code performance.output_standing} says where each promise stands.
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
            "arrangement",
            "schedule"
        })
package id.luwes.performance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
