package id.luwes.arrangement;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How a single day is to be worked.
 *
 * @param place where, if away; empty for the office
 */
public record DayWish(LocalDate day, Optional<Place> place) {

    /** At the office. */
    public static DayWish atOffice(LocalDate day) {
        return new DayWish(day, Optional.empty());
    }

    /** Away at a place. */
    public static DayWish away(LocalDate day, Place place) {
        return new DayWish(day, Optional.of(place));
    }

    public boolean isAway() {
        return place.isPresent();
    }
}
