package id.luwes.insight;

import id.luwes.core.UnitId;
import id.luwes.insight.Tree.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The sums of one month by kind of position, as they may be told beside those of all positions. A unit tells them where
 * each kind is large enough in it, the unit above tells them too, and what is left of the unit above, without all below it
 * that tell them, is large enough in each kind. Then no table of units and no table of positions, nor the two together,
 * gives a number of a smaller group.
 */
final class ByPosition {

    private final Tree all;
    private final Map<HeldPosition, Tree> kinds;

    ByPosition(Tree all, Map<HeldPosition, Tree> kinds) {
        this.all = all;
        this.kinds = new EnumMap<>(HeldPosition.class);
        this.kinds.putAll(kinds);
    }

    /** By kind, what somebody who sees all of {@code root} may be told of the unit; nothing where it may not be told. */
    Map<HeldPosition, Group> shown(Node unit, Node root) {
        var shown = new EnumMap<HeldPosition, Group>(HeldPosition.class);
        if (tells(unit, root)) {
            sums(unit).forEach((kind, sums) -> {
                if (!sums.isNothing()) {
                    shown.put(kind, new Group(List.of(unit.id()), unit.name(), false, sums));
                }
            });
        }
        return shown;
    }

    /** Of a unit that tells them: the units below it that do so too, and all others together, in one kind. */
    List<Group> parts(Node unit, HeldPosition kind) {
        var parts = new ArrayList<Group>();
        var rest = new HashSet<UnitId>();
        all.parts(unit).forEach(it -> rest.addAll(it.units()));
        for (var open : telling(unit)) {
            rest.remove(open.id());
            add(parts, new Group(List.of(open.id()), open.name(), false, of(sums(open), kind)));
        }
        boolean own = rest.equals(Set.of(unit.id()));
        add(parts, new Group(List.copyOf(rest), own ? unit.name() : "", own, of(left(unit, telling(unit)), kind)));
        return parts;
    }

    private static void add(List<Group> parts, Group part) {
        if (!part.sums().isNothing()) {
            parts.add(part);
        }
    }

    private boolean tells(Node unit, Node root) {
        if (all.shown(unit, root).isEmpty() || small(sums(unit))) {
            return false;
        }
        var above = unit.id().equals(root.id()) ? Optional.<Node>empty() : all.above(unit);
        return above.isEmpty()
                || (tells(above.get(), root) && telling(above.get()).contains(unit));
    }

    /** The units directly below of which the kinds are told, in the order of the tree. */
    private List<Node> telling(Node unit) {
        var parts = all.parts(unit);
        var open = new ArrayList<>(parts.stream()
                .filter(it -> !it.merged() && !it.own())
                .map(it -> all.node(it.units().getFirst()))
                .filter(it -> !small(sums(it)))
                .toList());
        while (open.size() < parts.size() && !open.isEmpty() && small(left(unit, open))) {
            open.remove(open.stream()
                    .min(Comparator.comparingLong(it -> all.sums(it).people()))
                    .get());
        }
        return open;
    }

    private Map<HeldPosition, Sums> left(Node unit, List<Node> without) {
        var left = sums(unit);
        for (var part : without) {
            sums(part).forEach((kind, sums) -> left.computeIfPresent(kind, (same, all) -> all.minus(sums)));
        }
        return left;
    }

    private Map<HeldPosition, Sums> sums(Node unit) {
        var sums = new EnumMap<HeldPosition, Sums>(HeldPosition.class);
        kinds.forEach((kind, tree) -> sums.put(kind, tree.sums(unit)));
        return sums;
    }

    private static Sums of(Map<HeldPosition, Sums> sums, HeldPosition kind) {
        return sums.getOrDefault(kind, Sums.NONE);
    }

    private static boolean small(Map<HeldPosition, Sums> sums) {
        return sums.values().stream().anyMatch(it -> new Group(List.of(), "", false, it).tooSmall());
    }
}
