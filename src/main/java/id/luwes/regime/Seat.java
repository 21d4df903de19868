package id.luwes.regime;

import id.luwes.workforce.PositionKind;
import java.util.Optional;
import java.util.Set;

/**
 * Where somebody sits in the tree of units on a day, or where a unit does.
 *
 * @param place of the unit in the order of the tree
 * @param servesPublic whether the unit serves the public face to face
 * @param kind of the position; empty for a unit, where people of all kinds sit
 * @param teams the numbers of those in which the person is; none for a unit
 */
public record Seat(int place, boolean servesPublic, Optional<PositionKind> kind, Set<Long> teams) {

    /** That of somebody who has none, whom only a rule without limits reaches. */
    static final Seat NOWHERE = new Seat(0, false, Optional.empty(), Set.of());

    public Seat {
        teams = Set.copyOf(teams);
    }

    /** That of a unit. */
    public static Seat of(int place, boolean servesPublic) {
        return new Seat(place, servesPublic, Optional.empty(), Set.of());
    }
}
