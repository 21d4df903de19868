package id.luwes.objection.web;

import id.luwes.objection.Contestable;
import id.luwes.objection.ContestedKind;
import id.luwes.objection.FormalObjection;
import id.luwes.web.Faults;
import id.luwes.web.Letters;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What somebody sends who objects. */
public record RaiseForm(
        @Nullable String kind,
        @Nullable String id,
        @Nullable String part,
        String words,
        String lateness) {

    private static final String NUMBER = "[0-9]{1,18}";
    private static final String PART = "[0-9]{1,4}";

    public RaiseForm {
        words = Letters.lines(words);
        lateness = Letters.lines(lateness);
    }

    /** To what; empty where that names nothing. */
    Optional<Contestable> subject() {
        var which = part == null || part.isEmpty() ? "0" : part;
        return id == null || kind == null || !id.matches(NUMBER) || !which.matches(PART)
                ? Optional.empty()
                : ContestedKind.of(kind).map(it -> new Contestable(it, Long.parseLong(id), Integer.parseInt(which)));
    }

    Faults faults(boolean late) {
        return said(Faults.NONE, "words", words, FormalObjection.LONGEST)
                .and(late ? said(Faults.NONE, "lateness", lateness, FormalObjection.LONGEST_LATENESS) : Faults.NONE);
    }

    static Faults said(Faults before, String field, String text, int longest) {
        return before.andIf(
                !Letters.between(text, FormalObjection.SHORTEST, longest),
                field,
                "objection.fault." + field,
                FormalObjection.SHORTEST,
                longest);
    }
}
