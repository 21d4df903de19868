/** Gathers facts, asks the policy and keeps verdicts with their reasons. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"core", "store", "web", "agency", "access", "workforce", "policy", "rulebook"})
package id.luwes.eligibility;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
