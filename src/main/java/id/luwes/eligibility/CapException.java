package id.luwes.eligibility;

import id.luwes.core.DateRange;
import id.luwes.core.EmployeeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An exception of one person to the cap on days away, by a decision on record. PermenPANRB 4/2025 names the two grounds.
 *
 * @param person by name, as lists want it
 * @param unit the same
 * @param decided how many days a week, and from when to when
 * @param letter the number of the decision (<i>surat keputusan</i>)
 * @param reason in words; may tell of somebody's health
 * @param ended empty unless it ends before its last day
 */
public record CapException(
        long id,
        EmployeeId employee,
        String person,
        String unit,
        Ground ground,
        Lift decided,
        String letter,
        String reason,
        Recorded recorded,
        Optional<Ended> ended) {

    public static final int FEWEST_DAYS = 2;
    public static final int MOST_DAYS = 5;

    /** The longest period, in months; a threshold of our own (<i>ambang contoh, ditetapkan instansi</i>). */
    public static final int LONGEST_MONTHS = 12;

    /** On which the regulation allows more. */
    public enum Ground {
        /** The character of the task requires being outside the office. */
        OUTSIDE_DUTY,
        /** Special conditions (<i>kondisi khusus</i>). */
        SPECIAL_CONDITION
    }

    /** When it was recorded, and by whom, as the account is called. */
    public record Recorded(Instant at, String by) {}

    /**
     * An early end.
     *
     * @param before the first day on which it does not hold any more
     */
    public record Ended(LocalDate before, String reason, Instant at) {}

    /** Where it stands on a day. */
    public enum Stage {
        HOLDS,
        COMING,
        OVER
    }

    /** The last day of the longest one that begins on a day. */
    public static LocalDate latest(LocalDate first) {
        return first.plusMonths(LONGEST_MONTHS).minusDays(1);
    }

    public LocalDate first() {
        return decided.within().first();
    }

    /** The last day on which it holds; before the first where it was ended before it began. */
    public LocalDate last() {
        return ended.map(it -> it.before().minusDays(1)).orElse(decided.within().last());
    }

    public Stage stage(LocalDate today) {
        if (last().isBefore(today) || last().isBefore(first())) {
            return Stage.OVER;
        }
        return first().isAfter(today) ? Stage.COMING : Stage.HOLDS;
    }

    /** What it gives on the days on which it holds; only of one that holds or is to come. */
    public Lift lift() {
        return new Lift(decided.days(), new DateRange(first(), last()));
    }

    /** The first day from which an end still can hold: the day that has begun keeps its truth. */
    public LocalDate earliestEnd(LocalDate today) {
        return today.isBefore(first()) ? first() : today.plusDays(1);
    }

    /** Whether it can be ended before its last day. */
    public boolean mayEnd(LocalDate today) {
        return ended.isEmpty() && !earliestEnd(today).isAfter(last());
    }
}
