package id.luwes.objection.web;

import id.luwes.objection.Contested;
import id.luwes.objection.RaisingObjection;
import id.luwes.web.Fact;
import id.luwes.web.Fault;
import id.luwes.web.Faults;
import id.luwes.web.Wording;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A decision to which the reader may object, and the form for that. */
public record RaisePage(RaisingObjection.Open open, RaiseForm form, Faults faults) {

    public @Nullable Fault fault(String field) {
        return faults.of(field);
    }

    public List<Fact> facts(Wording words) {
        return ContestedWords.facts(open.contested(), words);
    }

    public Contested contested() {
        return open.contested();
    }
}
