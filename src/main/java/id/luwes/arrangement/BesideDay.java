package id.luwes.arrangement;

import id.luwes.core.EmployeeId;
import id.luwes.regime.RegimeId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A single day that holds whatever is agreed: somebody comes in although a rule of the organisation would have them away, or is
 * away in a window that it offers.
 *
 * @param place where, if away
 * @param calledIn whether it is an instruction to come in
 * @param rule from which it departs, or on which it stands
 */
public record BesideDay(
        EmployeeId employee,
        LocalDate day,
        DayChangeId change,
        Optional<Place> place,
        boolean calledIn,
        RegimeId rule) {

    /** Whether it is a day of a window. */
    public boolean isAway() {
        return place.isPresent();
    }
}
