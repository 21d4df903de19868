package id.luwes.regime.web;

import id.luwes.web.Letters;
import org.jspecify.annotations.Nullable;

/** A unit or a team that goes its own way, as it was typed; one of the two. */
public record DepartureForm(
        @Nullable String unit,
        @Nullable String team,
        @Nullable String kind,
        @Nullable String from,
        @Nullable String reason) {

    static final DepartureForm EMPTY = new DepartureForm(null, null, null, null, null);

    /** A field as it was typed, without what surrounds it. */
    public String line(@Nullable String field) {
        return Letters.line(field);
    }
}
