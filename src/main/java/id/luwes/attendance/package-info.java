/** Check-in and check-out anywhere, the hours that follow from them, and the corrections of what was forgotten. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "core",
            "store",
            "web",
            "agency",
            "access",
            "workforce",
            "absence",
            "arrangement",
            "schedule"
        })
package id.luwes.attendance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
