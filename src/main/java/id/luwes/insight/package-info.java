/**
 * Numbers for leadership: who takes part, days away, outputs and compliance by unit and month. Groups of fewer than
 * five people are never shown alone, on the page as in downloads.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"core", "store", "web", "agency", "access", "workforce", "ledger"})
package id.luwes.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
