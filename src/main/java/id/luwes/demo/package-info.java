/**
 * A realistic synthetic province, by seed, size and date. Asleep unless {@code luwes.demo.employees} is set, which only
 * {@code bin/demo} does.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "core",
            "store",
            "agency",
            "access",
            "workforce",
            "policy",
            "eligibility",
            "regime",
            "arrangement",
            "attendance",
            "ledger",
            "evaluation",
            "objection",
            "insight"
        })
package id.luwes.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
