package id.luwes.workforce.web;

import id.luwes.core.EmployeeId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What somebody says of the recorded superior; nothing in it is needed. */
public record SuperiorDoubtForm(
        @Nullable String suggested, @Nullable String words) {

    static final SuperiorDoubtForm EMPTY = new SuperiorDoubtForm("", "");

    /** Who it is instead; what is no number names nobody that exists. */
    Optional<EmployeeId> named() {
        return said(suggested).isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new EmployeeId(said(suggested).matches("[0-9]{1,18}") ? Long.parseLong(said(suggested)) : 0));
    }

    public String chosen() {
        return said(suggested);
    }

    public String written() {
        return said(words);
    }

    private static String said(@Nullable String sent) {
        return sent == null ? "" : sent.strip();
    }
}
