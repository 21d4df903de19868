/** Rules as dated data: decision tables in DMN, each row with its legal basis. */
@NullMarked
@ApplicationModule(allowedDependencies = {"core", "store", "web", "agency"})
package id.luwes.policy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
