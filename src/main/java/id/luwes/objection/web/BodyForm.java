package id.luwes.objection.web;

import id.luwes.objection.Ending;
import id.luwes.objection.FormalObjection;
import id.luwes.web.Faults;
import id.luwes.web.Letters;
import java.util.Optional;

/** What a member of the body sends: how it ends, and why. */
public record BodyForm(String ending, String reasons) {

    static final BodyForm EMPTY = new BodyForm("", "");

    public BodyForm {
        ending = ending == null ? "" : ending;
        reasons = Letters.lines(reasons);
    }

    Optional<Ending> chosen() {
        return Ending.of(ending);
    }

    Faults faults() {
        return RaiseForm.said(
                Faults.NONE.andIf(chosen().isEmpty(), "ending", "objection.fault.ending"),
                "reasons",
                reasons,
                FormalObjection.LONGEST);
    }
}
