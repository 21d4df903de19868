/** The pages that cross modules: what a day asks of a person, in one place. It owns nothing and asks everybody. */
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
            "absence",
            "eligibility",
            "regime",
            "arrangement",
            "schedule",
            "attendance",
            "performance",
            "evaluation",
            "objection"
        })
package id.luwes.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
