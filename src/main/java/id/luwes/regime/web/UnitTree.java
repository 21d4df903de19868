package id.luwes.regime.web;

import id.luwes.agency.Units.Unit;
import java.util.List;
import java.util.Optional;

/**
 * All units, and the one that is looked at.
 *
 * @param units in the order of the tree
 * @param asked the number of the unit as it stood in the address
 */
record UnitTree(List<Unit> units, String asked) {

    UnitTree {
        units = List.copyOf(units);
    }

    /** The unit that is looked at; the first one where none is, or no such one. */
    Optional<Unit> chosen() {
        return units.stream()
                .filter(it -> it.id().toString().equals(asked))
                .findFirst()
                .or(() -> units.stream().findFirst());
    }

    /** Those right below a unit. */
    List<Unit> below(Unit unit) {
        return units.stream()
                .filter(it -> it.depth() == unit.depth() + 1 && holds(unit, it))
                .toList();
    }

    /** The units above one, the top first. */
    List<Unit> above(Unit unit) {
        return units.stream()
                .filter(it -> it.depth() < unit.depth() && holds(it, unit))
                .toList();
    }

    /** The tops beside the first one. */
    List<Unit> tops() {
        return units.stream().filter(it -> it.depth() == 0).toList();
    }

    private static boolean holds(Unit upper, Unit lower) {
        return upper.first() <= lower.first() && lower.last() <= upper.last();
    }
}
