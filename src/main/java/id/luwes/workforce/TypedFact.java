package id.luwes.workforce;

import id.luwes.web.Faults;
import id.luwes.web.Letters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A new observation of a kind as somebody typed it, all of it text until it was checked.
 *
 * @param period the year of a predicate
 * @param until the last day of a sanction, where it is known
 */
public record TypedFact(FactKind kind, String value, String period, String until, String observedOn, String source) {

    private static final int LONGEST = 300;
    private static final int FIRST_YEAR = 1950;

    public TypedFact {
        value = Letters.line(value);
        period = Letters.line(period);
        until = Letters.line(until);
        observedOn = Letters.line(observedOn);
        source = Letters.line(source);
    }

    /** The same of fields that a form may have left out. */
    public static TypedFact of(
            FactKind kind,
            @Nullable String value,
            @Nullable String period,
            @Nullable String until,
            @Nullable String observedOn,
            @Nullable String source) {
        return new TypedFact(
                kind,
                Letters.line(value),
                Letters.line(period),
                Letters.line(until),
                Letters.line(observedOn),
                Letters.line(source));
    }

    /** What is wrong with it, by the names of the fields in forms. */
    public Faults faults(LocalDate today) {
        return Faults.NONE
                .andIf(!isValue(today), "factValue", fault(kind))
                .andIf(kind == FactKind.PREDICATE && !isYear(today), "factPeriod", "workforce.fact.fault.period")
                .andIf(!isLastDay(), "factUntil", "workforce.fact.fault.until")
                .andIf(
                        date(observedOn)
                                .filter(it -> !it.isAfter(today) && it.getYear() > FIRST_YEAR)
                                .isEmpty(),
                        "observedOn",
                        "workforce.fact.fault.observed")
                .andIf(!Letters.between(source, 1, LONGEST), "source", "workforce.fact.fault.source");
    }

    /** The key that says how a value of a kind is written. */
    public static String fault(FactKind kind) {
        return "workforce.fact.fault.value." + (FactKind.OF_THE_TASK.contains(kind) ? "task" : kind.name());
    }

    /** The observation, once it has no faults. */
    public Fact fact() {
        return new Fact(
                kind,
                kind.read(value).orElseThrow(),
                kind == FactKind.PREDICATE ? period : null,
                date(observedOn).orElseThrow(),
                source,
                kind == FactKind.DISCIPLINE ? date(until).orElse(null) : null);
    }

    /** Whether the value says something of this kind; nobody has taken office in the future. */
    private boolean isValue(LocalDate today) {
        return kind.read(value)
                .filter(it ->
                        kind != FactKind.POSITION_SINCE || !LocalDate.parse(it).isAfter(today))
                .isPresent();
    }

    /** Whether the last day of a sanction, where one is told, is a date after the observation. */
    private boolean isLastDay() {
        return until.isEmpty()
                || date(until)
                        .filter(it -> date(observedOn)
                                .filter(from -> from.isAfter(it))
                                .isEmpty())
                        .isPresent();
    }

    /** Whether the year of a predicate is told, and has begun. */
    private boolean isYear(LocalDate today) {
        return period.matches("(19|20)[0-9]{2}") && Integer.parseInt(period) <= today.getYear();
    }

    private static Optional<LocalDate> date(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
