package id.luwes.core;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.Stream;

/**
 * Whole days from the first to the last, both included. Without a time zone: a working day belongs to the agency's own
 * calendar, wherever the person is.
 */
public record DateRange(LocalDate first, LocalDate last) {

    public DateRange {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(
                    "A range of days ends on %s, before it begins on %s. Maybe the two are exchanged."
                            .formatted(last, first));
        }
    }

    public static DateRange of(YearMonth month) {
        return new DateRange(month.atDay(1), month.atEndOfMonth());
    }

    public static DateRange ofYear(int year) {
        return new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** Monday to Sunday around the date, the week in which the weekly hours and the quota are counted. */
    public static DateRange weekOf(LocalDate date) {
        var monday = date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new DateRange(monday, monday.plusDays(6));
    }

    public boolean contains(LocalDate date) {
        return !date.isBefore(first) && !date.isAfter(last);
    }

    public boolean overlaps(DateRange other) {
        return !other.last.isBefore(first) && !other.first.isAfter(last);
    }

    /** Every date in order. */
    public Stream<LocalDate> days() {
        return first.datesUntil(last.plusDays(1));
    }

    @Override
    public String toString() {
        return first + ".." + last;
    }
}
