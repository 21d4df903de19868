package id.luwes.arrangement;

import id.luwes.core.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * On which dates somebody's unit takes part: always, or during pilots only while the agency is still trying (R3.5).
 *
 * @param pilotsOnly whether nobody takes part outside of a pilot
 * @param pilots the dates of the pilots of the unit, those of units above included; those that follow one another are one
 */
record Participation(boolean pilotsOnly, List<DateRange> pilots) {

    /** Where every unit takes part. */
    static final Participation EVERYBODY = new Participation(false, List.of());

    Participation {
        pilots = joined(pilots);
    }

    /** During pilots only. */
    static Participation during(List<DateRange> pilots) {
        return new Participation(true, pilots);
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
