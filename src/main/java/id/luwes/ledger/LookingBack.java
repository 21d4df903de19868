package id.luwes.ledger;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import id.luwes.arrangement.OutputName;
import id.luwes.arrangement.TrackRecord.Past;
import id.luwes.arrangement.TrackRecord.PastOutput;
import id.luwes.arrangement.TrackRecord.Stretch;
import id.luwes.core.DateRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the last comparable period. It is as long as the one asked for, counted in months and days of the calendar, and
 * ends on the last day on which an agreement held. A name of which nothing was due in it is looked for where something of
 * it was due last, so that neither a gap, nor a short period, nor one that begins just after the dues of a month leaves
 * the record behind. Plain Java.
 *
 * @param period that is asked for
 * @param held the days on which the person worked by an agreement
 * @param due what was due before the period and is past its day or judged, in order of its day
 */
record LookingBack(DateRange period, LocalDate today, List<DateRange> held, List<Due> due) {

    /** No further back, in months; a threshold of our own (<i>ambang contoh, ditetapkan instansi</i>). */
    static final int MONTHS = 12;

    /** @param accepted null while a delivery waits for the superior */
    record Due(
            String what,
            String measure,
            LocalDate day,
            BigDecimal weight,
            BigDecimal promised,
            @Nullable BigDecimal accepted) {

        OutputName name() {
            return new OutputName(what, measure);
        }

        private Optional<BigDecimal> judged() {
            return Optional.ofNullable(accepted);
        }
    }

    /** The first day on which anything can have been due that is looked at. */
    static LocalDate earliest(DateRange period) {
        return period.first().minusMonths(MONTHS).minus(length(period));
    }

    Optional<Past> past() {
        var stretches = stretches();
        var found = due.stream()
                .filter(it -> Optional.ofNullable(stretches.get(it.name()))
                        .filter(stretch -> stretch.days().contains(it.day()))
                        .isPresent())
                .toList();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var main = main(found.stream().map(it -> stretches.get(it.name())));
        return Optional.of(new Past(
                main,
                found.stream()
                        .map(it -> output(it, requireNonNull(stretches.get(it.name()))))
                        .toList(),
                attainment(found.stream().filter(it -> main.contains(it.day())))));
    }

    /** The comparable period of each name. */
    private Map<OutputName, Stretch> stretches() {
        var usual = lastHeld().map(this::endingOn);
        var last = due.stream()
                .filter(it -> it.day().isBefore(period.first()) && !it.day().isBefore(reach()))
                .collect(toMap(Due::name, Due::day, (one, later) -> later.isAfter(one) ? later : one));
        return last.entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        it -> stretch(usual.filter(days -> isDueIn(days, it.getKey()))
                                .orElseGet(() -> endingOn(it.getValue())))));
    }

    private boolean isDueIn(DateRange days, OutputName name) {
        return due.stream().anyMatch(it -> days.contains(it.day()) && it.name().equals(name));
    }

    /** The last day that is over, lies before the period, and was worked by an agreement. */
    private Optional<LocalDate> lastHeld() {
        var over = Stream.of(period.first(), today)
                .min(Comparator.naturalOrder())
                .get()
                .minusDays(1);
        return held.stream()
                .filter(it -> !it.first().isAfter(over))
                .map(it -> it.last().isAfter(over) ? over : it.last())
                .max(Comparator.naturalOrder())
                .filter(it -> !it.isBefore(reach()));
    }

    private LocalDate reach() {
        return period.first().minusMonths(MONTHS);
    }

    private DateRange endingOn(LocalDate last) {
        return new DateRange(last.plusDays(1).minus(length(period)), last);
    }

    private static Period length(DateRange period) {
        return Period.between(period.first(), period.last().plusDays(1));
    }

    private Stretch stretch(DateRange days) {
        var worked = held.stream()
                .filter(days::overlaps)
                .mapToLong(it -> ChronoUnit.DAYS.between(
                                it.first().isBefore(days.first()) ? days.first() : it.first(),
                                it.last().isAfter(days.last()) ? days.last() : it.last())
                        + 1)
                .sum();
        return new Stretch(days, Math.max(1, worked));
    }

    private static DateRange main(Stream<Stretch> stretches) {
        return stretches
                .map(Stretch::days)
                .max(Comparator.comparing(DateRange::last))
                .orElseThrow();
    }

    private static PastOutput output(Due it, Stretch during) {
        return new PastOutput(
                it.what(), it.measure(), it.promised(), it.judged().orElse(BigDecimal.ZERO), during);
    }

    private static Optional<Double> attainment(Stream<Due> outputs) {
        return Attainment.of(outputs.flatMap(it -> it.judged().stream()
                                .map(much -> new Attainment.Counted(it.weight(), it.promised(), much)))
                        .toList())
                .map(it -> it.percent().doubleValue());
    }
}
