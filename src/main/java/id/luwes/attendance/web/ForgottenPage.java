package id.luwes.attendance.web;

import id.luwes.agency.CalendarDay;
import id.luwes.attendance.Correction;
import id.luwes.web.Fault;
import id.luwes.web.Faults;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A past day whose check-out was forgotten.
 *
 * @param out a check-out that is recorded, but so early that the day is short
 * @param last the answer that was given before; it waits or was refused
 * @param daysBack how far back a day may be answered for
 */
public record ForgottenPage(
        CalendarDay day,
        LocalTime in,
        Optional<LocalTime> out,
        Optional<Correction> last,
        int daysBack,
        ForgottenForm form,
        Faults faults) {

    public @Nullable Fault fault(String field) {
        return faults.of(field);
    }

    /** Whether there is something to say: an answer that waits is not given twice. */
    public boolean mayAnswer() {
        return last.filter(Correction::waits).isEmpty();
    }
}
