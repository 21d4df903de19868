package id.luwes.agency;

import id.luwes.core.Minutes;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One date of a working calendar.
 *
 * @param name what the list calls the day, also where it falls on a weekend; empty for a day that no list names
 * @param provisional the year's list is not published yet (<i>belum ditetapkan</i>): the day may still become a day off
 *     or one of Ramadan, and whoever shows it says so
 */
public record CalendarDay(LocalDate date, DayKind kind, String name, boolean provisional) {

    public boolean isWorking() {
        return kind.isWorking();
    }

    public Minutes required() {
        return kind.required();
    }

    /** Empty where nothing is due. */
    public Optional<OfficeHours> hours() {
        return OfficeHours.on(date, kind);
    }
}
