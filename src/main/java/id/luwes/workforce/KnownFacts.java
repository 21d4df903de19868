package id.luwes.workforce;

import id.luwes.core.EmployeeId;
import id.luwes.core.Employment;
import id.luwes.core.Nip;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is known of a person on a date: the newest fact of each kind. What is missing here was never observed, and is
 * not the same as no.
 *
 * @param recordedOn when the record was last changed
 * @param facts the date of taking office is among them, from the record where no fact tells it
 */
public record KnownFacts(
        EmployeeId employee,
        Nip nip,
        String name,
        Employment employment,
        LocalDate recordedOn,
        LocalDate on,
        Map<FactKind, Fact> facts) {

    /** The origin of what the record itself tells and no fact does. */
    public static final String RECORD = "data kepegawaian";

    public KnownFacts {
        facts = Map.copyOf(facts);
    }

    KnownFacts with(Map<FactKind, Fact> known) {
        return new KnownFacts(employee, nip, name, employment, recordedOn, on, known);
    }

    public Optional<Fact> of(FactKind kind) {
        return Optional.ofNullable(facts.get(kind));
    }

    /** Whole months in the position; empty when the date of taking office is unknown. */
    public OptionalInt monthsInPosition() {
        return of(FactKind.POSITION_SINCE)
                .map(it -> OptionalInt.of(Position.months(LocalDate.parse(it.value()), on)))
                .orElse(OptionalInt.empty());
    }

    /** The first date with so many whole months in the position; empty when the date of taking office is unknown. */
    public Optional<LocalDate> inPositionFor(int months) {
        return of(FactKind.POSITION_SINCE).map(it -> Position.reached(LocalDate.parse(it.value()), months));
    }
}
