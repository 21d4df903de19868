/**
 * Who is where: the plan of a day follows from agreements, regimes and absences and is never kept twice. In SQL,
 * {@code schedule.plan(days)} gives one row for each active person and date; in Java, {@code Plans}.
 */
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
            "regime",
            "arrangement"
        })
package id.luwes.schedule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
