package id.luwes.eligibility.web;

import id.luwes.web.Letters;
import org.jspecify.annotations.Nullable;

/** An exception to the cap as it was typed. */
public record ExceptionForm(
        @Nullable String nip,
        @Nullable String ground,
        @Nullable String days,
        @Nullable String first,
        @Nullable String last,
        @Nullable String letter,
        @Nullable String reason) {

    static final ExceptionForm EMPTY = new ExceptionForm(null, null, null, null, null, null, null);

    /** A field as it was typed, without what surrounds it. */
    public String line(@Nullable String field) {
        return Letters.line(field);
    }

    public String words() {
        return Letters.lines(reason);
    }
}
