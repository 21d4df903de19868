/** Sign-in, roles over units and the audit trail; declares {@code OrganisationScope}. */
@NullMarked
@ApplicationModule(allowedDependencies = {"core", "store", "web", "agency"})
package id.luwes.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
