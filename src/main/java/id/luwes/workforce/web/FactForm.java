package id.luwes.workforce.web;

import id.luwes.web.Faults;
import id.luwes.web.Letters;
import id.luwes.workforce.Fact;
import id.luwes.workforce.FactKind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A new observation as a form sends it. Its fields have names of their own, since it shares a page. */
public record FactForm(
        @Nullable String factKind,
        @Nullable String factValue,
        @Nullable String factPeriod,
        @Nullable String factUntil,
        @Nullable String observedOn,
        @Nullable String source,
        @Nullable String factReason,
        @Nullable String factForAll) {

    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST = 300;

    static final FactForm EMPTY = of("");

    /** Nothing yet of a kind that was chosen. */
    static FactForm of(@Nullable String kind) {
        return new FactForm(kind, "", "", "", "", "", "", "");
    }

    Faults faults(LocalDate today) {
        var kind = kind();
        return Faults.NONE
                .andIf(kind.isEmpty(), "factKind", "workforce.fact.fault.kind")
                .andIf(
                        kind.isPresent() && !isValue(kind.get(), today),
                        "factValue",
                        fault(kind.orElse(FactKind.LAPTOP)))
                .andIf(
                        kind.filter(it -> it == FactKind.PREDICATE).isPresent() && !isYear(today),
                        "factPeriod",
                        "workforce.fact.fault.period")
                .andIf(!isLastDay(), "factUntil", "workforce.fact.fault.until")
                .andIf(
                        MendForm.date(observedOn)
                                .filter(it -> !it.isAfter(today) && it.getYear() > 1950)
                                .isEmpty(),
                        "observedOn",
                        "workforce.fact.fault.observed")
                .andIf(!Letters.between(MendForm.text(source), 1, LONGEST), "source", "workforce.fact.fault.source")
                .andIf(
                        !Letters.between(MendForm.text(factReason), SHORTEST_REASON, LONGEST),
                        "factReason",
                        "workforce.mend.fault.reason",
                        SHORTEST_REASON,
                        LONGEST);
    }

    private static String fault(FactKind kind) {
        return "workforce.fact.fault.value." + (FactKind.OF_THE_TASK.contains(kind) ? "task" : kind.name());
    }

    /** The observation, of a form without faults. */
    Fact fact() {
        var kind = kind().orElseThrow();
        var period = kind == FactKind.PREDICATE ? MendForm.text(factPeriod) : null;
        return new Fact(
                kind,
                kind.read(MendForm.text(factValue)).orElseThrow(),
                period,
                MendForm.date(observedOn).orElseThrow(),
                MendForm.text(source),
                kind == FactKind.DISCIPLINE ? MendForm.date(factUntil).orElse(null) : null);
    }

    /** Whether the last day of a sanction, where one is told, is a date after the observation. */
    private boolean isLastDay() {
        return MendForm.text(factUntil).isEmpty()
                || MendForm.date(factUntil)
                        .filter(it -> MendForm.date(observedOn)
                                .filter(from -> from.isAfter(it))
                                .isEmpty())
                        .isPresent();
    }

    /** Whether the year of a predicate is told, and has begun. */
    private boolean isYear(LocalDate today) {
        var year = MendForm.text(factPeriod);
        return year.matches("(19|20)[0-9]{2}") && Integer.parseInt(year) <= today.getYear();
    }

    /** Whether it is to be recorded of all who hold the position; only what is told of its duties can be. */
    public boolean forAll() {
        return "true".equals(factForAll)
                && kind().filter(FactKind.OF_THE_TASK::contains).isPresent();
    }

    String reason() {
        return MendForm.text(factReason);
    }

    /** Whether the value says something of this kind; nobody has taken office in the future. */
    private boolean isValue(FactKind kind, LocalDate today) {
        return kind.read(MendForm.text(factValue))
                .filter(it ->
                        kind != FactKind.POSITION_SINCE || !LocalDate.parse(it).isAfter(today))
                .isPresent();
    }

    /** Of what it tells; empty until that was chosen. */
    Optional<FactKind> kind() {
        return Arrays.stream(FactKind.values())
                .filter(it -> it.name().equals(factKind))
                .findFirst();
    }
}
