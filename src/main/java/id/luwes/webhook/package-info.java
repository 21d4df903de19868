/**
 * Tells other servers what happened: numbers only, signed, from an outbox of states, and never to an address inside.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "core",
            "store",
            "web",
            "agency",
            "access",
            "rulebook",
            "regime",
            "eligibility",
            "arrangement",
            "performance",
            "objection"
        })
package id.luwes.webhook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
