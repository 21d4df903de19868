/**
 * Person-day and person-output, the two tables that everything after a day reads. In SQL {@code ledger.person_day} and
 * {@code ledger.person_output}, whose columns are told in their comments; in Java {@code Feeding} brings them up to date
 * and {@code Attainment} says what a set of outputs comes to.
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
            "arrangement",
            "schedule",
            "attendance",
            "performance"
        })
package id.luwes.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
