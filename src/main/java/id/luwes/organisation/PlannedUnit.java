package id.luwes.organisation;

import java.util.Optional;

/**
 * A row that found its place in the tree.
 *
 * @param node the number of the unit, or below 0 the line of a row that makes a new one
 * @param above the node above, 0 at the top
 * @param before the unit as it is; empty for a new one
 */
record PlannedUnit(UnitRow row, long node, long above, Optional<KnownUnit> before) {

    boolean serves() {
        var told = row.serves();
        return told != null ? told : before.map(KnownUnit::serves).orElse(false);
    }
}
