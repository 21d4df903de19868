package id.luwes.arrangement.web;

import id.luwes.arrangement.DayChange;
import id.luwes.arrangement.Place;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change of single days as programs read it. A state or kind that a program does not know is one that it cannot act on.
 *
 * @param name of whose days they are, in the list of those that wait
 * @param word what whoever decided said; empty while nobody has
 * @param by who decided; null for an account without an employee record, and while nobody has
 */
record DayChangeAnswer(
        String id,
        String person,
        @Nullable String name,
        String kind,
        String state,
        List<Day> days,
        Instant askedAt,
        String reason,
        String word,
        @Nullable String by) {

    /** A day of it, and whether it waits, holds or is over; the office and the rule from which it departs by their numbers. */
    record Day(
            LocalDate day,
            String mode,
            @Nullable String office,
            @Nullable String elsewhere,
            String stands,
            @Nullable String regime) {}

    static DayChangeAnswer of(DayChange change, @Nullable String name) {
        return new DayChangeAnswer(
                change.id().toString(),
                change.employee().toString(),
                name,
                change.kind().name(),
                change.state().name(),
                change.days().stream().map(DayChangeAnswer::day).toList(),
                change.askedAt(),
                change.reason(),
                change.word(),
                change.by().map(Object::toString).orElse(null));
    }

    private static Day day(DayChange.Day it) {
        var mode = DayRow.mode(it.place()).name();
        var stands = it.stands().name();
        var rule = it.rule().map(from -> from.id().toString()).orElse(null);
        return switch (it.place().orElse(null)) {
            case null -> new Day(it.date(), mode, null, null, stands, rule);
            case Place.Residence home -> new Day(it.date(), mode, null, null, stands, rule);
            case Place.OtherOffice other -> new Day(it.date(), mode, Long.toString(other.office()), null, stands, rule);
            case Place.Elsewhere place -> new Day(it.date(), mode, null, place.whereAndWhy(), stands, rule);
        };
    }
}
