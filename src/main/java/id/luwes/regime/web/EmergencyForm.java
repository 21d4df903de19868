package id.luwes.regime.web;

import id.luwes.web.Letters;
import org.jspecify.annotations.Nullable;

/**
 * An emergency as it was typed.
 *
 * @param hours from when to when, in words; empty for whole days
 * @param units one name in each line
 */
public record EmergencyForm(
        @Nullable String what,
        @Nullable String hours,
        @Nullable String basis,
        @Nullable String first,
        @Nullable String last,
        @Nullable String units) {

    /** A field of one line as it was typed, without what surrounds it. */
    public String line(@Nullable String field) {
        return Letters.line(field);
    }

    public String text() {
        return units == null ? "" : units;
    }
}
