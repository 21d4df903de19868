package id.luwes.arrangement.web;

import id.luwes.arrangement.AwayPart;
import id.luwes.arrangement.DayPlan;
import id.luwes.arrangement.Week;
import id.luwes.arrangement.WeekPattern;
import id.luwes.core.DateRange;
import id.luwes.web.WeekDay;
import id.luwes.web.Wording;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The weeks of a pattern as they are told: one, or two that take turns, each with the days it begins on.
 *
 * @param from a day of the week that is told first
 */
public record ShownWeeks(WeekPattern pattern, LocalDate from) {

    /**
     * A week.
     *
     * @param title which weeks these are; empty where all are alike
     * @param days its weekdays at the office and away, as a strip
     * @param said the days away in words
     * @param hours how many hours are worked where
     */
    public record Shown(String title, List<WeekDay> days, String said, String hours) {}

    public List<Shown> all(Wording words) {
        return firsts().map(monday -> shown(monday, words)).toList();
    }

    /** <em>Selasa, Kamis</em>; where weeks take turns <em>Selasa (pekan 7 Des 2026); Kamis (pekan 14 Des 2026)</em>. */
    public String days(Wording words) {
        if (!pattern.alternates()) {
            return said(pattern.first(), words);
        }
        return firsts().map(monday ->
                        words.text("arrangement.turns.days", said(pattern.in(monday), words), words.shortDate(monday)))
                .collect(Collectors.joining("; "));
    }

    /** The Mondays of the weeks that differ. */
    private Stream<LocalDate> firsts() {
        var monday = DateRange.weekOf(from).first();
        return pattern.alternates() ? Stream.of(monday, monday.plusWeeks(1)) : Stream.of(monday);
    }

    private Shown shown(LocalDate monday, Wording words) {
        var week = pattern.in(monday);
        var title = pattern.alternates()
                ? words.text("arrangement.turns.title", words.range(monday, monday.plusDays(4)), monday.plusWeeks(2))
                : "";
        return new Shown(
                title,
                strip(week, words),
                said(week, words),
                words.text(
                        "arrangement.week-hours",
                        words.duration(week.atOffice().value()),
                        words.duration(week.away().value())));
    }

    private static String said(Week week, Wording words) {
        var away = week.awayWeekdays();
        return away.isEmpty()
                ? words.text("arrangement.turns.office")
                : away.stream().map(it -> day(it, week, words)).collect(Collectors.joining(", "));
    }

    private static String day(DayOfWeek day, Week week, Wording words) {
        var part = week.on(day).part();
        return part.isHalf() ? words.text(key(part), weekday(day, words)) : weekday(day, words);
    }

    private static List<WeekDay> strip(Week week, Wording words) {
        return WeekPattern.WEEKDAYS.stream()
                .map(day -> new WeekDay(
                        weekday(day, words), ApplicationRow.mode(week.on(day)), note(week.on(day), words), false))
                .toList();
    }

    private static String note(DayPlan plan, Wording words) {
        var hours = words.time(plan.hours().starts()) + "–"
                + words.time(plan.hours().ends());
        return plan.part().isHalf() ? words.text(key(plan.part()), hours) : hours;
    }

    /** The text that says which half of something is meant. */
    public static String key(AwayPart part) {
        return "arrangement.part." + part.name().toLowerCase(Locale.ROOT);
    }

    /** In which hours the person can be reached when away; empty where none were chosen. */
    public String core(Wording words) {
        return pattern.core()
                .map(it -> words.text("arrangement.core.told", words.hours(it.starts(), it.ends())))
                .orElse("");
    }

    private static String weekday(DayOfWeek day, Wording words) {
        return words.weekday(CheckCard.monday().plusDays(day.getValue() - 1L));
    }
}
