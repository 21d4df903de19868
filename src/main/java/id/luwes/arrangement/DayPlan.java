package id.luwes.arrangement;

import java.util.Optional;

/** How a weekday is worked: at the office, or away at a place. */
public sealed interface DayPlan {

    Hours hours();

    /** Where, if away. */
    Optional<Place> away();

    default boolean isAway() {
        return away().isPresent();
    }

    record AtOffice(Hours hours) implements DayPlan {
        @Override
        public Optional<Place> away() {
            return Optional.empty();
        }
    }

    record Away(Hours hours, Place place) implements DayPlan {
        @Override
        public Optional<Place> away() {
            return Optional.of(place);
        }
    }
}
