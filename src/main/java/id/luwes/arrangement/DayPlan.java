package id.luwes.arrangement;

import java.util.Optional;

/** How a weekday is worked: at the office, or away at a place. */
public sealed interface DayPlan {

    Hours hours();

    /** Where, if away. */
    Optional<Place> away();

    /** Which part of the day that is; of a day at the office none is. */
    AwayPart part();

    /** A half day away is a day away: neither the quota nor a counter can count on halves. */
    default boolean isAway() {
        return away().isPresent();
    }

    record AtOffice(Hours hours) implements DayPlan {
        @Override
        public Optional<Place> away() {
            return Optional.empty();
        }

        @Override
        public AwayPart part() {
            return AwayPart.WHOLE;
        }
    }

    record Away(Hours hours, Place place, AwayPart part) implements DayPlan {

        /** The whole day. */
        public Away(Hours hours, Place place) {
            this(hours, place, AwayPart.WHOLE);
        }

        @Override
        public Optional<Place> away() {
            return Optional.of(place);
        }
    }
}
