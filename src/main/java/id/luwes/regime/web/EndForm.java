package id.luwes.regime.web;

import id.luwes.web.Letters;
import org.jspecify.annotations.Nullable;

/** From when on and why a regime is to hold no longer, as it was typed. */
public record EndForm(@Nullable String from, @Nullable String reason) {

    static final EndForm EMPTY = new EndForm(null, null);

    /** A field as it was typed, without what surrounds it. */
    public String line(@Nullable String field) {
        return Letters.line(field);
    }
}
