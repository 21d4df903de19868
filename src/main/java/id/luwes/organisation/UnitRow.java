package id.luwes.organisation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A unit as a row of a file tells it; null is what the row does not tell, which stays as it is.
 *
 * @param above the name of the unit above, perhaps with the one above that: {@code Dinas Kesehatan / Sekretariat}; null
 *     for the top
 * @param serves whether it serves the public face to face
 * @param minimum how many must then be on site
 */
record UnitRow(
        long line,
        @Nullable String code,
        String name,
        @Nullable String above,
        @Nullable Boolean serves,
        @Nullable Integer minimum,
        Seat seat) {

    /** Where the unit sits, as far as the row tells. */
    record Seat(
            @Nullable String office,
            @Nullable BigDecimal latitude,
            @Nullable BigDecimal longitude,
            @Nullable Integer radius) {

        static final Seat NONE = new Seat(null, null, null, null);

        boolean tellsPlace() {
            return latitude != null || longitude != null || radius != null;
        }
    }

    /** A row that tells name and place in the tree only. */
    static UnitRow of(long line, String name, @Nullable String above) {
        return new UnitRow(line, null, name, above, null, null, Seat.NONE);
    }
}
