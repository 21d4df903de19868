/** The command line. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "core",
            "store",
            "web",
            "agency",
            "access",
            "imports",
            "organisation",
            "workforce",
            "absence",
            "policy",
            "eligibility",
            "ledger"
        })
package id.luwes.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
