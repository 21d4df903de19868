package id.luwes.agency;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import id.luwes.core.DateRange;
import id.luwes.core.Minutes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which dates are working days and how many minutes are due on each: a value made of the entries of the published lists,
 * the days of Ramadan, and the years whose list is published. It knows no zone, store or clock.
 *
 * <p>Lists are amended during the year; {@link #knownOn} gives the calendar as it stood on an earlier date. A year
 * without a published list has only the holidays whose date never moves, and every day of it is provisional.
 */
public final class WorkingCalendar {

    private final List<CalendarEntry> entries;
    private final List<DateRange> ramadans;
    private final Set<Integer> publishedYears;
    private final List<CalendarChange> changes;
    private final Map<LocalDate, List<CalendarEntry>> listed;

    /**
     * @param publishedYears the years whose list is complete; an entry in another year is a day off too, but the year
     *     stays provisional
     */
    public WorkingCalendar(
            Collection<CalendarEntry> entries, Collection<DateRange> ramadans, Set<Integer> publishedYears) {
        this(entries, ramadans, publishedYears, List.of());
    }

    /** @param changes what the agency itself has changed in the lists, in the order in which it did */
    WorkingCalendar(
            Collection<CalendarEntry> entries,
            Collection<DateRange> ramadans,
            Set<Integer> publishedYears,
            List<CalendarChange> changes) {
        this.entries = List.copyOf(entries);
        this.changes = List.copyOf(changes);
        this.ramadans = List.copyOf(ramadans);
        this.publishedYears = Set.copyOf(publishedYears);
        // A holiday leads collective leave on the same date, whichever became known first.
        listed = changed().stream()
                .sorted(Comparator.comparing(CalendarEntry::kind))
                .collect(groupingBy(CalendarEntry::date));
    }

    private List<CalendarEntry> changed() {
        var left = new ArrayList<>(entries);
        for (var change : changes) {
            left.removeIf(change::concerns);
            if (!change.withdraws()) {
                left.add(change.entry());
            }
        }
        return left;
    }

    /** The calendar as it stood on that date: with every entry and change that was known by then, that day included. */
    public WorkingCalendar knownOn(LocalDate date) {
        var known = entries.stream().filter(entry -> entry.isKnownOn(date)).toList();
        var changed = changes.stream().filter(change -> change.isKnownOn(date)).toList();
        return new WorkingCalendar(known, ramadans, publishedYears, changed);
    }

    /** Whether a list names this very day off, by date, kind and name. */
    public boolean lists(CalendarEntry entry) {
        return listed.getOrDefault(entry.date(), List.of()).stream()
                .anyMatch(it -> it.kind() == entry.kind() && it.name().equals(entry.name()));
    }

    public CalendarDay day(LocalDate date) {
        boolean provisional = !publishedYears.contains(date.getYear());
        var entriesOfDay = listed.getOrDefault(date, List.of());
        if (entriesOfDay.isEmpty() && provisional) {
            entriesOfDay = FixedHolidays.on(date).stream().toList();
        }
        return new CalendarDay(date, kindOf(date, entriesOfDay), nameOf(entriesOfDay), provisional);
    }

    private DayKind kindOf(LocalDate date, List<CalendarEntry> entriesOfDay) {
        return switch (date.getDayOfWeek()) {
            case SATURDAY, SUNDAY -> DayKind.WEEKEND;
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> {
                if (!entriesOfDay.isEmpty()) {
                    yield entriesOfDay.getFirst().kind();
                }
                yield ramadans.stream().anyMatch(ramadan -> ramadan.contains(date)) ? DayKind.RAMADAN : DayKind.WORKING;
            }
        };
    }

    private static String nameOf(List<CalendarEntry> entriesOfDay) {
        return entriesOfDay.stream()
                .filter(entry -> entry.kind() == entriesOfDay.getFirst().kind())
                .map(CalendarEntry::name)
                .distinct()
                .collect(joining(" / "));
    }

    public Stream<CalendarDay> days(DateRange range) {
        return range.days().map(this::day);
    }

    public boolean isWorkingDay(LocalDate date) {
        return day(date).isWorking();
    }

    public List<LocalDate> workingDays(DateRange range) {
        return range.days().filter(this::isWorkingDay).toList();
    }

    /** How many working days have come after a date, up to another one; 0 on the same day. */
    public int workingDaysAfter(LocalDate date, LocalDate until) {
        return date.isBefore(until)
                ? workingDays(new DateRange(date.plusDays(1), until)).size()
                : 0;
    }

    /** The sum of each day's minutes: a week may lie in Ramadan in part, so no week is multiplied. */
    public Minutes required(DateRange range) {
        return days(range).map(CalendarDay::required).reduce(Minutes.ZERO, Minutes::plus);
    }

    /**
     * The date that is so many working days after another one, which is itself not counted.
     *
     * @param days from 0, which gives the date itself
     */
    public LocalDate plusWorkingDays(LocalDate date, int days) {
        if (days < 0) {
            throw new IllegalArgumentException(
                    "Working days are counted forwards, and %d is negative.".formatted(days));
        }
        return Stream.iterate(date.plusDays(1), next -> next.plusDays(1))
                .filter(this::isWorkingDay)
                .limit(days)
                .reduce(date, (earlier, later) -> later);
    }

    public boolean isProvisional(int year) {
        return !publishedYears.contains(year);
    }

    /** The first year that the range touches and that has no published list yet. */
    public OptionalInt firstProvisionalYear(DateRange range) {
        return IntStream.rangeClosed(range.first().getYear(), range.last().getYear())
                .filter(this::isProvisional)
                .findFirst();
    }

    /** Every entry of the published lists, without the agency's own changes, so that an agency can adopt a shipped calendar as rows of its own. */
    public List<CalendarEntry> entries() {
        return entries;
    }

    public List<DateRange> ramadans() {
        return ramadans;
    }

    public Set<Integer> publishedYears() {
        return publishedYears;
    }
}
