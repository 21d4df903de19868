/** Outputs: what was promised, delivered with evidence, and accepted or returned by the superior. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"core", "store", "web", "agency", "access", "workforce", "arrangement", "schedule"})
package id.luwes.performance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
