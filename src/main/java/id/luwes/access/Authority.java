package id.luwes.access;

import id.luwes.core.UnitId;
import java.util.List;
import java.util.Set;

/**
 * What the signed-in person may do at this moment, and where. Roles that were granted hold in intervals of the tree
 * of units; {@link Role#EMPLOYEE} and {@link Role#SUPERIOR} follow from the organisation and hold for persons, not
 * for units.
 *
 * @param standIns for whom the person acts as a deputy at this moment
 */
public record Authority(SignedIn person, Set<Role> roles, List<Grant> grants, List<StandIn> standIns) {

    public Authority {
        roles = Set.copyOf(roles);
        grants = List.copyOf(grants);
        standIns = List.copyOf(standIns);
    }

    /** Somebody who is nobody's deputy. */
    public Authority(SignedIn person, Set<Role> roles, List<Grant> grants) {
        this(person, roles, grants, List.of());
    }

    /** A role over a subtree: all units whose place in the tree lies from first to last. */
    public record Grant(Role role, UnitId unit, int first, int last) {

        /** Whether the role holds in the whole agency, so that nobody's unit has to be asked. */
        public boolean everywhere() {
            return first == 0 && last == Integer.MAX_VALUE;
        }
    }

    /** The same without what the person may do as a deputy. */
    public Authority inOwnRight() {
        return new Authority(person, roles, grants);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** Whether a role holds at this place of the tree. */
    public boolean has(Role role, int placeInTree) {
        return grants.stream()
                .anyMatch(it -> it.role() == role && it.first() <= placeInTree && placeInTree <= it.last());
    }

    /** The intervals of the tree in which a role holds, for queries that scope by {@code first_in_order}. */
    public List<Grant> grants(Role role) {
        return grants.stream().filter(it -> it.role() == role).toList();
    }
}
