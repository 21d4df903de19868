package id.luwes.workforce;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is appointed to.
 *
 * @param headsUnit whether it is the structural position of the unit, whose holder is the superior of its people
 * @param began the date of taking office (TMT jabatan); null when the records do not tell
 */
public record Position(
        String name,
        PositionKind kind,
        boolean headsUnit,
        @Nullable LocalDate began) {

    public Optional<LocalDate> since() {
        return Optional.ofNullable(began);
    }

    /** Whole months in the position on a date, 0 before its first day; empty when its date is unknown. */
    public OptionalInt monthsOn(LocalDate date) {
        return began == null ? OptionalInt.empty() : OptionalInt.of(months(began, date));
    }

    /** Whole months from one date to another, 0 when the second lies before the first. */
    static int months(LocalDate since, LocalDate date) {
        return Math.toIntExact(Math.max(0, ChronoUnit.MONTHS.between(since, date)));
    }

    /** The first date on which so many whole months have passed; from the 31st, six months end where February does not. */
    static LocalDate reached(LocalDate since, int months) {
        var same = since.plusMonths(months);
        return same.getDayOfMonth() == since.getDayOfMonth() ? same : same.plusDays(1);
    }
}
