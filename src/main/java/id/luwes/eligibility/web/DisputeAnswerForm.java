package id.luwes.eligibility.web;

import id.luwes.web.Faults;
import id.luwes.web.Letters;
import id.luwes.workforce.FactKind;
import id.luwes.workforce.TypedFact;
import org.jspecify.annotations.Nullable;

/** What the owner of a disputed fact sends: a new observation, or why it stands. */
public record DisputeAnswerForm(
        @Nullable String factValue,
        @Nullable String factPeriod,
        @Nullable String factUntil,
        @Nullable String observedOn,
        @Nullable String source,
        @Nullable String reason) {

    static final DisputeAnswerForm EMPTY = new DisputeAnswerForm("", "", "", "", "", "");

    private static final int SHORTEST = 10;
    private static final int LONGEST = 300;

    TypedFact typed(FactKind kind) {
        return TypedFact.of(kind, factValue, factPeriod, factUntil, observedOn, source);
    }

    public String said() {
        return Letters.lines(reason);
    }

    /** What is wrong with the reason, which either answer needs. */
    Faults reasonFaults(String field) {
        return Faults.NONE.andIf(
                !Letters.between(said(), SHORTEST, LONGEST), field, "workforce.mend.fault.reason", SHORTEST, LONGEST);
    }
}
