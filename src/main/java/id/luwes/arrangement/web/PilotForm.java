package id.luwes.arrangement.web;

import id.luwes.web.Letters;
import org.jspecify.annotations.Nullable;

/**
 * A pilot as it was typed.
 *
 * @param units one name in each line
 */
public record PilotForm(
        @Nullable String name,
        @Nullable String basis,
        @Nullable String first,
        @Nullable String last,
        @Nullable String units) {

    static final PilotForm EMPTY = new PilotForm(null, null, null, null, null);

    /** A field of one line as it was typed, without what surrounds it. */
    public String line(@Nullable String field) {
        return Letters.line(field);
    }

    public String text() {
        return units == null ? "" : units;
    }
}
