package id.luwes.arrangement.web;

import id.luwes.arrangement.Prospect;
import id.luwes.arrangement.WeekOutlook.UnitWeek;
import id.luwes.arrangement.WeekPattern;
import id.luwes.web.Coverage;
import id.luwes.web.Fault;
import id.luwes.web.Faults;
import id.luwes.web.Wording;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside the form and is fetched again after each change: the quota, the rules, the unit's week.
 *
 * @param first the first day that is asked for
 * @param pattern the week as it is chosen
 * @param total days away a week that the person may have
 * @param broken the rules that are broken
 * @param unitWeek the week of a service unit; empty where nobody is served face to face
 * @param idle months of the period in which nothing is due; empty while nothing is promised
 * @param provisionalYear a year whose holidays are not published yet, 0 if none
 * @param takeOver what becomes of what runs, where that is to be changed
 */
public record CheckCard(
        boolean eligible,
        LocalDate first,
        WeekPattern pattern,
        int total,
        List<Fault> broken,
        Optional<UnitWeek> unitWeek,
        List<YearMonth> idle,
        int provisionalYear,
        Optional<TakeOver> takeOver) {

    public CheckCard {
        idle = List.copyOf(idle);
    }

    static CheckCard of(Prospect prospect, Faults faults) {
        return new CheckCard(
                prospect.right().eligible(),
                prospect.proposal().period().first(),
                prospect.proposal().pattern(),
                prospect.daysPerWeek(),
                faults.all(),
                prospect.week().filter(week -> week.minimum().isPresent()),
                prospect.proposal().outputs().isEmpty() ? List.of() : prospect.idleMonths(),
                prospect.provisionalYear().orElse(0),
                TakeOver.of(prospect));
    }

    /** Days away a week. */
    public int used() {
        return pattern.daysAway();
    }

    /** <em>Januari 2027, Februari 2027</em>. */
    public String idle(Wording words) {
        return idle(idle, words);
    }

    static String idle(List<YearMonth> months, Wording words) {
        return months.stream().map(words::month).collect(Collectors.joining(", "));
    }

    /** The week as it is chosen, or both that take turns, from the first day on. */
    public ShownWeeks weeks() {
        return new ShownWeeks(pattern, first);
    }

    /** How many days are left, 0 when too many were chosen. */
    public int left() {
        return Math.max(0, total - used());
    }

    public boolean maySend() {
        return broken.isEmpty();
    }

    /** The bars of the unit's week. */
    public List<Coverage> coverage(Wording words) {
        return coverage(unitWeek.orElse(null), words);
    }

    static List<Coverage> coverage(@Nullable UnitWeek week, Wording words) {
        return week == null
                ? List.of()
                : week.days().stream()
                        .map(day -> new Coverage(
                                words.weekday(day.leastOn()),
                                day.now(),
                                day.after(),
                                week.minimum().orElse(0),
                                week.people()))
                        .toList();
    }

    /** The weekdays that would fall below the least number, as the applicant reads them. */
    public String shortDays(Wording words) {
        return unitWeek.map(week -> String.join(
                        ", ",
                        week.shortDays().stream()
                                .map(day -> words.weekday(day.leastOn()))
                                .toList()))
                .orElse("");
    }

    /** <em>Kamis (12 orang)</em>: the weekdays on which a rule of the organisation keeps people away; empty for none. */
    public static String ruled(UnitWeek week, Wording words) {
        return week.ruledDays().stream()
                .map(day -> words.text(
                        "arrangement.unit-week.ruled.day",
                        words.weekday(day.leastOn()),
                        words.count("web.coverage.people", day.sent())))
                .collect(Collectors.joining(", "));
    }

    /** A Monday, for the names of weekdays. */
    static LocalDate monday() {
        return LocalDate.of(2024, 1, 1);
    }
}
