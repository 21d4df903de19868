package id.luwes.regime;

import id.luwes.workforce.PositionKind;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * To whom a regime is limited.
 *
 * @param groups units with those below them, and teams: whoever belongs to one of them; none for the whole agency
 * @param kinds the kinds of position of which one must be held; none for all, which naming all of them comes to
 */
public record Whom(List<Group> groups, Set<PositionKind> kinds) {

    public static final Whom EVERYBODY = new Whom(List.of(), Set.of());

    public Whom {
        groups = List.copyOf(groups);
        kinds = kinds.size() == PositionKind.values().length ? Set.of() : Set.copyOf(kinds);
    }

    public boolean isEverybody() {
        return groups.isEmpty() && kinds.isEmpty();
    }

    boolean belongs(Seat seat) {
        return groups.isEmpty() || groups.stream().anyMatch(it -> it.holds(seat));
    }

    /** Whether the kind of position fits; that of a unit is not asked. */
    boolean fits(Seat seat) {
        return kinds.isEmpty()
                || seat.kind().isEmpty()
                || kinds.contains(seat.kind().get());
    }

    boolean namesTeams() {
        return of(Crew.class).findAny().isPresent();
    }

    /** The groups of one sort: units with those below them, or teams. */
    <G extends Group> Stream<G> of(Class<G> sort) {
        return groups.stream().filter(sort::isInstance).map(sort::cast);
    }
}
