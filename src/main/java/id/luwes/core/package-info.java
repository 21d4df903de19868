/** A dozen value types that every module shares; no beans. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package id.luwes.core;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
