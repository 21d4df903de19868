package id.luwes.insight;

import id.luwes.core.UnitId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The units of an agency with the sums of one month, as they may be shown. */
final class Tree {

    private final Map<UnitId, Node> nodes;
    private final Map<UnitId, Sums> own;

    Tree(Map<UnitId, Node> nodes, Map<UnitId, Sums> own) {
        this.nodes = nodes;
        this.own = new HashMap<>(own);
        this.own.keySet().retainAll(nodes.keySet());
    }

    /**
     * A unit at its place.
     *
     * @param parent null at the top
     */
    record Node(UnitId id, @Nullable UnitId parent, String name, int first, int last) {

        boolean contains(Node other) {
            return first <= other.first && other.first <= last;
        }
    }

    /** A unit with all below it. */
    Sums sums(Node unit) {
        return own.entrySet().stream()
                .filter(it -> unit.contains(node(it.getKey())))
                .map(Map.Entry::getValue)
                .reduce(Sums.NONE, Sums::plus);
    }

    /** A unit with all below it, where somebody who sees all of {@code root} may see its numbers by themselves. */
    Optional<Group> shown(Node unit, Node root) {
        var whole = new Group(List.of(unit.id()), unit.name(), false, sums(unit));
        return whole.tooSmall() || !standsAlone(unit, root) ? Optional.empty() : Optional.of(whole);
    }

    /** The parts of a unit: the units directly below it, and its own people; small ones merged. */
    List<Group> parts(Node unit) {
        var byChild = new HashMap<UnitId, Sums>();
        own.forEach((id, sums) -> {
            if (unit.contains(node(id))) {
                byChild.merge(childOf(unit, node(id)), sums, Sums::plus);
            }
        });
        var parts = new ArrayList<Group>();
        nodes.values().stream()
                .filter(it -> byChild.containsKey(it.id()))
                .sorted((a, b) -> Integer.compare(a.first(), b.first()))
                .forEach(it -> parts.add(new Group(
                        List.of(it.id()),
                        it.name(),
                        it.id().equals(unit.id()),
                        byChild.getOrDefault(it.id(), Sums.NONE))));
        return SmallGroups.merged(parts);
    }

    /**
     * Whether the unit may be shown by itself to somebody who sees all of {@code root}: neither it nor a unit above it
     * was merged with its neighbours. Otherwise its numbers, taken from those above, would tell those of its neighbours.
     */
    private boolean standsAlone(Node unit, Node root) {
        var at = unit;
        while (!at.id().equals(root.id())) {
            var parent = above(at);
            if (parent.isEmpty()) {
                return true;
            }
            var id = at.id();
            boolean merged = parts(parent.get()).stream()
                    .anyMatch(it -> it.merged() && it.units().contains(id));
            if (merged) {
                return false;
            }
            at = parent.get();
        }
        return true;
    }

    private UnitId childOf(Node unit, Node below) {
        var at = below;
        while (!at.id().equals(unit.id())) {
            var parent = at.parent();
            if (parent == null) {
                return at.id();
            }
            if (parent.equals(unit.id())) {
                return at.id();
            }
            at = node(parent);
        }
        return unit.id();
    }

    /** The unit above it. */
    Optional<Node> above(Node unit) {
        return Optional.ofNullable(unit.parent()).map(this::node);
    }

    Node node(UnitId id) {
        var node = nodes.get(id);
        if (node == null) {
            throw new IllegalArgumentException("There is no unit " + id + ".");
        }
        return node;
    }
}
