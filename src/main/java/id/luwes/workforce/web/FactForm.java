package id.luwes.workforce.web;

import id.luwes.web.Faults;
import id.luwes.web.Letters;
import id.luwes.workforce.Fact;
import id.luwes.workforce.FactKind;
import id.luwes.workforce.TypedFact;
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
        return kind.map(it -> typed(it).faults(today))
                .orElse(Faults.NONE.and("factKind", "workforce.fact.fault.kind"))
                .andIf(
                        !Letters.between(reason(), SHORTEST_REASON, LONGEST),
                        "factReason",
                        "workforce.mend.fault.reason",
                        SHORTEST_REASON,
                        LONGEST);
    }

    /** What was typed of a kind. */
    public TypedFact typed(FactKind kind) {
        return TypedFact.of(kind, factValue, factPeriod, factUntil, observedOn, source);
    }

    /** The observation, of a form without faults. */
    Fact fact() {
        return typed(kind().orElseThrow()).fact();
    }

    /** Whether it is to be recorded of all who hold the position; only what is told of its duties can be. */
    public boolean forAll() {
        return "true".equals(factForAll)
                && kind().filter(FactKind.OF_THE_TASK::contains).isPresent();
    }

    String reason() {
        return MendForm.text(factReason);
    }

    /** Of what it tells; empty until that was chosen. */
    Optional<FactKind> kind() {
        return Arrays.stream(FactKind.values())
                .filter(it -> it.name().equals(factKind))
                .findFirst();
    }
}
