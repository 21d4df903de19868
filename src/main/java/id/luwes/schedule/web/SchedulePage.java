package id.luwes.schedule.web;

import id.luwes.agency.CalendarDay;
import id.luwes.arrangement.Departure;
import id.luwes.regime.Sendings.Sending;
import id.luwes.schedule.SeenDay;
import id.luwes.web.DayMode;
import id.luwes.web.WeekDay;
import id.luwes.web.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A week of a team.
 *
 * @param days Monday to Friday
 * @param rows the reader first, then the team by name
 * @param changes the days that depart from their agreements, of those whose reasons the reader may know
 * @param ruled the reader's days away by a rule of the organisation
 * @param all how many the team is, of whom not all may be shown
 * @param floor who is on site against the least number; empty where the unit serves nobody face to face
 */
public record SchedulePage(
        LocalDate today,
        List<CalendarDay> days,
        List<Row> rows,
        List<Change> changes,
        List<Sending> ruled,
        int all,
        Optional<Floor> floor) {

    public SchedulePage {
        days = List.copyOf(days);
        rows = List.copyOf(rows);
        changes = List.copyOf(changes);
        ruled = List.copyOf(ruled);
    }

    /**
     * The week of a person.
     *
     * @param path to the person's eligibility, where the reader decides for them; empty otherwise
     */
    public record Row(String name, boolean me, String path, List<SeenDay> cells) {}

    /** What departs from the agreement, of the reader or of somebody who reports. */
    public record Change(boolean mine, String name, Departure day) {}

    /** How many of the unit are on site each day; -1 on a day off. */
    public record Floor(String unit, int minimum, List<Integer> onSite) {}

    public LocalDate monday() {
        return days.getFirst().date();
    }

    public LocalDate previous() {
        return monday().minusWeeks(1);
    }

    public LocalDate next() {
        return monday().plusWeeks(1);
    }

    public boolean provisional() {
        return days.stream().anyMatch(CalendarDay::provisional);
    }

    /** What is behind the reader's own days that depart, or follow a rule of the organisation. */
    public List<String> mineChanged(Wording words) {
        return Stream.concat(
                        changes.stream().filter(Change::mine).map(it -> it.day().said(words)),
                        ruled.stream().map(it -> words.shortDay(it.day()) + " · " + it.said(words)))
                .toList();
    }

    /** The same of those who report, by name. */
    public List<String> othersChanged(Wording words) {
        return changes.stream()
                .filter(it -> !it.mine())
                .map(it -> it.name() + " · " + it.day().said(words))
                .toList();
    }

    /** The reader's own week; empty for somebody without one. */
    public List<WeekDay> mine(Wording words) {
        return rows.stream()
                .filter(Row::me)
                .findFirst()
                .map(row -> IntStream.range(0, days.size())
                        .filter(index -> days.get(index).isWorking())
                        .mapToObj(index -> day(days.get(index), row.cells().get(index), words))
                        .toList())
                .orElse(List.of());
    }

    private WeekDay day(CalendarDay day, SeenDay cell, Wording words) {
        return new WeekDay(
                words.shortDay(day.date()),
                cell.mode().orElse(DayMode.OFFICE),
                cell.hours(words),
                day.date().equals(today));
    }
}
