package id.luwes.arrangement;

import id.luwes.agency.WorkingCalendar;
import java.time.LocalDate;

/**
 * How many working days ahead either side says that an agreement ends early. No law gives the number; the agency sets it
 * (<i>ambang contoh, ditetapkan instansi</i>).
 *
 * @param days at least one, so that a day that has begun keeps its truth
 */
public record Notice(int days) {

    public Notice {
        if (days < 1) {
            throw new IllegalArgumentException("Notice is given a working day ahead at least, not %d.".formatted(days));
        }
    }

    /** The earliest day from which an agreement can end when it is said today: the last of the working days ahead. */
    public LocalDate earliest(LocalDate today, WorkingCalendar calendar) {
        return calendar.plusWorkingDays(today, days);
    }
}
