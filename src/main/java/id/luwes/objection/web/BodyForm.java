package id.luwes.objection.web;

import id.luwes.eligibility.DisputedFact;
import id.luwes.eligibility.FactDispute.Recorded;
import id.luwes.objection.BodyWord;
import id.luwes.objection.Ending;
import id.luwes.objection.FormalObjection;
import id.luwes.web.Faults;
import id.luwes.web.Letters;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a member of the body sends: how it ends, why, and which facts of a contested verdict are wrong.
 *
 * @param facts never bound: the controller reads them from fields of their own
 */
public record BodyForm(
        @Nullable String ending,
        @Nullable String reasons,
        @Nullable FindingsForm facts) {

    static final BodyForm EMPTY = new BodyForm("", "");

    public BodyForm {
        ending = ending == null ? "" : ending;
        reasons = Letters.lines(reasons);
        facts = facts == null ? FindingsForm.EMPTY : facts;
    }

    BodyForm(@Nullable String ending, @Nullable String reasons) {
        this(ending, reasons, FindingsForm.EMPTY);
    }

    BodyForm with(FindingsForm found) {
        return new BodyForm(ending, reasons, found);
    }

    public String chosen() {
        return ending == null ? "" : ending;
    }

    public String said() {
        return reasons == null ? "" : reasons;
    }

    public FindingsForm found() {
        return facts == null ? FindingsForm.EMPTY : facts;
    }

    /** How it ends; empty for what is no end. */
    Optional<Ending> end() {
        return Ending.of(chosen());
    }

    /** @param recorded what is recorded now, beside which a fact is wrong */
    Faults faults(Map<DisputedFact, Recorded> recorded) {
        var found = found();
        boolean rejects = end().filter(it -> it == Ending.REJECTED).isPresent();
        return RaiseForm.said(
                        Faults.NONE.andIf(end().isEmpty(), "ending", "objection.fault.ending"),
                        "reasons",
                        said(),
                        FormalObjection.LONGEST)
                .andIf(rejects && !found.typed().isEmpty(), "ending", "objection.fault.rejects-facts")
                .and(found.faults(recorded));
    }

    /** What was sent, once it has no faults. */
    BodyWord word() {
        return new BodyWord(end().orElseThrow(), said(), found().findings());
    }
}
