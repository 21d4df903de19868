/**
 * News for persons, with a bell. It listens in the transaction of what it tells about, so that the next page shows it and
 * nothing is told that did not happen.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "core",
            "store",
            "web",
            "agency",
            "access",
            "imports",
            "workforce",
            "eligibility",
            "regime",
            "arrangement",
            "attendance",
            "performance",
            "evaluation",
            "objection"
        })
package id.luwes.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
