package id.luwes.arrangement;

import static java.util.stream.Collectors.toCollection;

import id.luwes.agency.WorkingCalendar;
import id.luwes.core.DateRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * How weeks repeat: each like the other, or two that take turns. The turn of a week follows from its Monday alone, counted
 * without end from one Monday for everybody; the numbers of ISO weeks would give two odd ones in a row after a year of 53.
 *
 * @param first the weeks of the first turn
 * @param second the weeks of the second; the same where all weeks are alike
 * @param core the hours in which the person can be reached when away; those of the day where none were chosen
 */
public record WeekPattern(Week first, Week second, Optional<Hours> core) {

    /** Monday to Friday (Perpres 21/2023). */
    public static final Set<DayOfWeek> WEEKDAYS =
            Collections.unmodifiableSet(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));

    /** A Monday of the first turn; {@code arrangement.turn} in SQL counts from the same. */
    private static final LocalDate COUNTED_FROM = LocalDate.of(1900, 1, 1);

    /** The same week again and again. */
    public WeekPattern(Map<DayOfWeek, DayPlan> days) {
        this(every(new Week(days)));
    }

    private WeekPattern(WeekPattern same) {
        this(same.first, same.second, same.core);
    }

    /** The same week again and again. */
    public static WeekPattern every(Week week) {
        return new WeekPattern(week, week, Optional.empty());
    }

    /** Two weeks by turns, of which the first is the one of a date. */
    public static WeekPattern inTurns(LocalDate day, Week week, Week next) {
        return turn(day) == 1
                ? new WeekPattern(week, next, Optional.empty())
                : new WeekPattern(next, week, Optional.empty());
    }

    /** The same, reached within these hours when away. */
    public WeekPattern reachedIn(Optional<Hours> hours) {
        return new WeekPattern(first, second, hours);
    }

    /** Which of two turns the week of a date has, 1 or 2. */
    static int turn(LocalDate day) {
        return 1 + (int) Math.floorMod(Math.floorDiv(ChronoUnit.DAYS.between(COUNTED_FROM, day), 7L), 2L);
    }

    /** Whether two weeks take turns. */
    public boolean alternates() {
        return !first.equals(second);
    }

    /** The week that a date lies in. */
    public Week in(LocalDate day) {
        return turn(day) == 1 ? first : second;
    }

    /** The week after the one that a date lies in. */
    public Week after(LocalDate day) {
        return in(day.plusWeeks(1));
    }

    /** The weeks that are not alike, one or two. */
    public List<Week> weeks() {
        return alternates() ? List.of(first, second) : List.of(first);
    }

    public DayPlan on(LocalDate day) {
        return in(day).on(day.getDayOfWeek());
    }

    public boolean isAway(LocalDate day) {
        return in(day).isAway(day.getDayOfWeek());
    }

    /** How many days of a full week are away, of the week that has more. */
    public int daysAway() {
        return Math.max(first.daysAway(), second.daysAway());
    }

    /** The weekdays that are away in any week. */
    public List<DayOfWeek> awayWeekdays() {
        return WEEKDAYS.stream()
                .filter(it -> first.isAway(it) || second.isAway(it))
                .toList();
    }

    /** The plans of all weekdays of all weeks. */
    public Stream<DayPlan> plans() {
        return weeks().stream().flatMap(it -> it.days().values().stream());
    }

    /** The dates away in a period. A day off is not away: it takes nothing of the quota. */
    public SortedSet<LocalDate> awayOn(DateRange period, WorkingCalendar calendar) {
        return period.days()
                .filter(date -> isAway(date) && calendar.isWorkingDay(date))
                .collect(toCollection(TreeSet::new));
    }

    /** The same with no more than so many days away in any week; the last of a week come back to the office first. */
    public WeekPattern reducedTo(int daysPerWeek) {
        return new WeekPattern(first.reducedTo(daysPerWeek), second.reducedTo(daysPerWeek), core);
    }
}
