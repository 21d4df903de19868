package id.luwes.workforce;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that was observed of a person, by whom and when. Never changed: a newer observation stands beside it.
 *
 * @param value as {@link FactKind} writes it
 * @param ofPeriod the period of which the fact speaks, such as the year of a predicate; null for a state
 * @param validUntil the last day of a sanction; null for what holds until something newer is observed
 * @param source where it comes from, in the words of the office: {@code SIASN}, {@code pernyataan mandiri}
 */
public record Fact(
        FactKind kind,
        String value,
        @Nullable String ofPeriod,
        LocalDate observedOn,
        String source,
        @Nullable LocalDate validUntil) {

    public Fact {
        if (!kind.accepts(value)) {
            throw new IllegalArgumentException("'%s' is no value of %s.".formatted(value, kind));
        }
        if (source.isBlank()) {
            throw new IllegalArgumentException("A fact needs its source.");
        }
    }

    public Fact(FactKind kind, String value, @Nullable String ofPeriod, LocalDate observedOn, String source) {
        this(kind, value, ofPeriod, observedOn, source, null);
    }

    public static Fact of(FactKind kind, String value, LocalDate observedOn, String source) {
        return new Fact(kind, value, null, observedOn, source);
    }

    /** The last day on which it holds, where it ends by itself. */
    public Optional<LocalDate> until() {
        return Optional.ofNullable(validUntil);
    }

    public Optional<String> period() {
        return Optional.ofNullable(ofPeriod);
    }

    /**
     * Whether another observation of the kind stays the newest beside this one, recorded after it. The same order as {@link
     * FactHistory#NEWEST_FIRST}: a predicate speaks of a year, and the later year leads.
     */
    public boolean isOlderThan(Fact other) {
        int years = kind == FactKind.PREDICATE ? year() - other.year() : 0;
        return years < 0 || (years == 0 && observedOn.isBefore(other.observedOn));
    }

    private int year() {
        return ofPeriod != null && ofPeriod.matches("[0-9]{4}") ? Integer.parseInt(ofPeriod) : observedOn.getYear() - 1;
    }
}
