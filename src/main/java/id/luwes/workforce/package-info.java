/** Employees, positions, superiors, sanctions and dated facts with their origin; imports. */
@NullMarked
@ApplicationModule(allowedDependencies = {"core", "store", "web", "agency", "access", "imports", "organisation"})
package id.luwes.workforce;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
