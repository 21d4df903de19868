package id.luwes.attendance;

import id.luwes.agency.CalendarDay;
import id.luwes.core.EmployeeId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * From when to when a person worked on a date, on the clocks of the agency.
 *
 * @param in the first check-in
 * @param out the last check-out after it, or the end that was accepted where it had been forgotten; empty without in
 */
public record WorkedDay(EmployeeId employee, LocalDate day, Optional<LocalTime> in, Optional<LocalTime> out) {

    /** A day on which nothing was recorded. */
    public static WorkedDay none(EmployeeId employee, LocalDate day) {
        return new WorkedDay(employee, day, Optional.empty(), Optional.empty());
    }

    /** Whether somebody came whose going is not recorded. */
    public boolean isOpen() {
        return in.isPresent() && out.isEmpty();
    }

    /**
     * Whether the person may say when the work ended: the going is not recorded, or was recorded so early that the day is
     * short, as where somebody pressed it for lunch and forgot it in the evening.
     */
    public boolean isAnswerable(CalendarDay calendar) {
        return isOpen() || (in.isPresent() && !account(calendar).isMet());
    }

    /** What the day counts by the calendar. */
    public DayAccount account(CalendarDay calendar) {
        return DayAccount.of(calendar, in, out);
    }
}
