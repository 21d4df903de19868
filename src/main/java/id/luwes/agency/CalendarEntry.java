package id.luwes.agency;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One line of a published list of days off. The lists are amended during the year, so a line may have a date on which it
 * became known; one without was always known.
 *
 * @param kind {@link DayKind#HOLIDAY} or {@link DayKind#CUTI_BERSAMA}; the other kinds follow from the date
 */
public record CalendarEntry(
        LocalDate date, DayKind kind, String name, @Nullable LocalDate knownFrom) {

    public CalendarEntry {
        if (kind != DayKind.HOLIDAY && kind != DayKind.CUTI_BERSAMA) {
            throw new IllegalArgumentException(
                    "The entry of %s has the kind %s. Only HOLIDAY and CUTI_BERSAMA are listed.".formatted(date, kind));
        }
        if (name.isBlank()) {
            throw new IllegalArgumentException("The entry of %s has no name.".formatted(date));
        }
    }

    public static CalendarEntry holiday(LocalDate date, String name) {
        return new CalendarEntry(date, DayKind.HOLIDAY, name, null);
    }

    public static CalendarEntry cutiBersama(LocalDate date, String name) {
        return new CalendarEntry(date, DayKind.CUTI_BERSAMA, name, null);
    }

    public CalendarEntry knownFrom(LocalDate day) {
        return new CalendarEntry(date, kind, name, day);
    }

    /** Empty for what was in the list from the start. */
    public Optional<LocalDate> amendedOn() {
        return Optional.ofNullable(knownFrom);
    }

    boolean isKnownOn(LocalDate day) {
        return knownFrom == null || !knownFrom.isAfter(day);
    }
}
