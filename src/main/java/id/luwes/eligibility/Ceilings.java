package id.luwes.eligibility;

import id.luwes.core.EmployeeId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The ceilings of everybody on a day.
 *
 * @param lifts of whoever has an exception then
 */
record Ceilings(OptionalInt cap, Map<EmployeeId, Lift> lifts, LocalDate day) {

    Ceilings {
        lifts = Map.copyOf(lifts);
    }

    Ceiling of(EmployeeId person) {
        var lift = lifts.get(person);
        return new Ceiling(cap, lift == null ? List.of() : List.of(lift), day);
    }
}
