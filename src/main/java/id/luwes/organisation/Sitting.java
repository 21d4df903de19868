package id.luwes.organisation;

import id.luwes.access.Reach;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which units sit in which office, and which of these offices somebody may move: everybody's punches count by their places,
 * so all who sit there must lie within reach. One where nobody sits is the whole agency's.
 */
record Sitting(Collection<KnownUnit> units, Reach reach) {

    Sitting {
        units = List.copyOf(units);
    }

    boolean mayMove(String office) {
        var there = units.stream().filter(it -> office.equals(it.office())).toList();
        return reach.everywhere() || (!there.isEmpty() && there.stream().allMatch(it -> reach.has(it.place())));
    }

    /** Those of the offices that may be moved, by their numbers. */
    Set<Long> movable(Collection<Seats.Office> offices) {
        return offices.stream()
                .filter(it -> mayMove(it.name()))
                .map(Seats.Office::id)
                .collect(Collectors.toUnmodifiableSet());
    }
}
