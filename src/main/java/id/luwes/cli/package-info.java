/** The command line. */
@NullMarked
@ApplicationModule(allowedDependencies = {"core", "store", "agency", "policy", "eligibility", "access", "ledger"})
package id.luwes.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
