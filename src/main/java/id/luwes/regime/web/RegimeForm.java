package id.luwes.regime.web;

import id.luwes.web.Letters;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A regime as it was typed.
 *
 * @param weekdays the numbers of those that it governs, Monday being 1
 * @param choice the numbers of those that are left to the units
 * @param dates one in each line
 * @param units one name in each line
 * @param teams one name in each line; none of both for the whole agency
 * @param kinds of position to which it is limited; none for all
 */
public record RegimeForm(
        @Nullable String mode,
        @Nullable String titleId,
        @Nullable String titleEn,
        @Nullable String instrument,
        @Nullable String first,
        @Nullable String last,
        @Nullable Set<String> weekdays,
        @Nullable Set<String> choice,
        @Nullable String dates,
        @Nullable String share,
        @Nullable String units,
        @Nullable String teams,
        @Nullable Set<String> kinds,
        @Nullable String service,
        @Nullable String counts,
        @Nullable String note) {

    static final RegimeForm EMPTY = new RegimeForm(
            "ORG_WIDE_WEEKDAY",
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null);

    /** A field of one line as it was typed, without what surrounds it. */
    public String line(@Nullable String field) {
        return Letters.line(field);
    }

    /** A field of several lines. */
    public String text(@Nullable String field) {
        return field == null ? "" : field;
    }

    /** Whether a weekday was chosen in one of the two rows. */
    public boolean has(@Nullable Set<String> row, int weekday) {
        return row != null && row.contains(Integer.toString(weekday));
    }

    /** The kinds of position that were chosen. */
    public Set<String> chosenKinds() {
        return kinds == null ? Set.of() : kinds;
    }

    public boolean on(@Nullable String box) {
        return "true".equals(box);
    }
}
