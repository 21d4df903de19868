/** Agencies (tenants), their units and offices, working calendar and time zone. */
@NullMarked
@ApplicationModule(allowedDependencies = {"core", "store", "web"})
package id.luwes.agency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
