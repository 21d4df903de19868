package id.luwes.arrangement;

import id.luwes.core.DateRange;
import id.luwes.regime.ClosedDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * On which dates somebody takes part: always, or during pilots of the unit only while the agency is still trying (R3.5), and
 * never on days that are closed to the person by rules about applications.
 *
 * @param pilotsOnly whether nobody takes part outside of a pilot
 * @param pilots the dates of the pilots of the unit, those of units above included; those that follow one another are one
 * @param closed the days of the period that is looked at which rules about applications leave to others, in their order
 */
record Participation(boolean pilotsOnly, List<DateRange> pilots, List<ClosedDays> closed) {

    /** Where every unit takes part. */
    static final Participation EVERYBODY = new Participation(false, List.of(), List.of());

    Participation {
        pilots = joined(pilots);
        closed = List.copyOf(closed);
    }

    /** During pilots only. */
    static Participation during(List<DateRange> pilots) {
        return new Participation(true, pilots, List.of());
    }

    /** The same, with what rules about applications leave to others. */
    Participation without(List<ClosedDays> closed) {
        return new Participation(pilotsOnly, pilots, closed);
    }

    /** The first days of a period that are closed. */
    Optional<ClosedDays> firstClosed(DateRange period) {
        return closed.stream().filter(it -> it.days().overlaps(period)).findFirst();
    }

    /** The longest days of a period that are open, where some are closed; of two as long the earlier. */
    Optional<DateRange> longestOpen(DateRange period) {
        var open = new ArrayList<DateRange>();
        var from = period.first();
        for (var shut :
                closed.stream().map(ClosedDays::days).filter(period::overlaps).toList()) {
            if (shut.first().isAfter(from)) {
                open.add(new DateRange(from, shut.first().minusDays(1)));
            }
            from = later(from, shut.last().plusDays(1));
        }
        if (!from.isAfter(period.last())) {
            open.add(new DateRange(from, period.last()));
        }
        return open.stream()
                .max(Comparator.comparingLong((DateRange it) -> it.days().count())
                        .thenComparing(DateRange::first, Comparator.reverseOrder()));
    }

    /** Whether a period may be asked for as a whole. */
    boolean allows(DateRange period) {
        return !pilotsOnly || pilots.stream().anyMatch(it -> it.contains(period.first()) && it.contains(period.last()));
    }

    /** The dates that are nearest to a period: those that it shares a day with, else the first that are not over. */
    Optional<DateRange> nearest(DateRange period) {
        return pilots.stream()
                .filter(period::overlaps)
                .findFirst()
                .or(() -> pilots.stream()
                        .filter(it -> it.first().isAfter(period.last()))
                        .findFirst());
    }

    private static List<DateRange> joined(List<DateRange> ranges) {
        var joined = new ArrayList<DateRange>();
        ranges.stream().sorted(Comparator.comparing(DateRange::first)).forEach(next -> {
            if (!joined.isEmpty()
                    && !next.first().isAfter(joined.getLast().last().plusDays(1))) {
                var before = joined.removeLast();
                joined.add(new DateRange(before.first(), later(before.last(), next.last())));
            } else {
                joined.add(next);
            }
        });
        return List.copyOf(joined);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
