package id.luwes.insight;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.core.UnitId;
import id.luwes.insight.Tree.Node;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToLongFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Whoever opens every page and every download of an agency, and adds and subtracts what stands there. */
class SubtractingProps {

    private static final List<ToLongFunction<Sums>> HEADS = List.of(Sums::people, Sums::participants);

    private static final List<ToLongFunction<Sums>> DEEDS = List.of(
            Sums::daysDue,
            Sums::daysAway,
            Sums::daysMet,
            Sums::outputsDue,
            Sums::outputsAccepted,
            it -> it.weight().longValue());

    @Property
    void computes_no_count_of_fewer_than_five_people(@ForAll("agencies") Agency agency) {
        for (var units : computed(agency.shown())) {
            var sums = agency.of(units);
            assertThat(HEADS).noneMatch(it -> it.applyAsLong(sums) > 0 && it.applyAsLong(sums) < Group.LEAST);
        }
    }

    @Property
    void computes_nothing_that_fewer_than_five_participants_did(@ForAll("agencies") Agency agency) {
        for (var units : computed(agency.shown())) {
            var sums = agency.of(units);
            assertThat(DEEDS).noneMatch(it -> it.applyAsLong(sums) > 0 && sums.participants() < Group.LEAST);
        }
    }

    /** Every set of units whose sum follows from those that are shown: by adding what is apart, and taking away a part. */
    private static Set<Set<UnitId>> computed(Collection<Set<UnitId>> shown) {
        var known = new HashSet<>(shown);
        var fresh = new ArrayList<>(known);
        while (!fresh.isEmpty()) {
            var found = new HashSet<Set<UnitId>>();
            for (var one : fresh) {
                for (var other : known) {
                    found.add(without(one, other));
                    found.add(without(other, one));
                    found.add(with(one, other));
                }
            }
            found.remove(Set.<UnitId>of());
            found.removeAll(known);
            known.addAll(found);
            fresh = new ArrayList<>(found);
        }
        return known;
    }

    private static Set<UnitId> without(Set<UnitId> all, Set<UnitId> part) {
        var rest = new HashSet<>(all);
        return all.containsAll(part) && rest.removeAll(part) ? rest : Set.of();
    }

    private static Set<UnitId> with(Set<UnitId> one, Set<UnitId> other) {
        var both = new HashSet<>(one);
        both.addAll(other);
        return both.size() == one.size() + other.size() ? both : Set.of();
    }

    /** Units below one another, with what is counted of their own people. */
    record Agency(Map<UnitId, Node> nodes, Map<UnitId, Sums> own) {

        /** The units of every line of every page that opens, the last line being all of them. */
        List<Set<UnitId>> shown() {
            var tree = new Tree(nodes, own);
            var root = nodes.values().iterator().next();
            var shown = new ArrayList<Set<UnitId>>();
            for (var unit : nodes.values()) {
                tree.shown(unit, root).ifPresent(whole -> {
                    shown.add(below(unit));
                    tree.parts(unit).stream().filter(it -> !it.tooSmall()).forEach(it -> shown.add(units(it, unit)));
                });
            }
            return shown;
        }

        private Set<UnitId> units(Group group, Node of) {
            var units = new HashSet<UnitId>();
            for (var id : group.units()) {
                units.addAll(id.equals(of.id()) ? Set.of(id) : below(Objects.requireNonNull(nodes.get(id))));
            }
            return units;
        }

        private Set<UnitId> below(Node unit) {
            var units = new HashSet<UnitId>();
            nodes.values().stream().filter(unit::contains).forEach(it -> units.add(it.id()));
            return units;
        }

        Sums of(Set<UnitId> units) {
            return units.stream().map(own::get).reduce(Sums.NONE, Sums::plus);
        }
    }

    @Provide
    Arbitrary<Agency> agencies() {
        return Arbitraries.integers()
                .between(1, 7)
                .flatMap(many -> Combinators.combine(
                                Arbitraries.integers().between(0, 5).list().ofSize(many),
                                SmallGroupsProps.sums().list().ofSize(many))
                        .as(SubtractingProps::agency));
    }

    /** Unit n stands below one of those before it; the order of the tree is depth first. */
    private static Agency agency(List<Integer> parents, List<Sums> sums) {
        var below = new HashMap<Integer, List<Integer>>();
        for (int unit = 1; unit < parents.size(); unit++) {
            below.computeIfAbsent(parents.get(unit) % unit, it -> new ArrayList<>())
                    .add(unit);
        }
        var nodes = new LinkedHashMap<UnitId, Node>();
        place(0, null, below, nodes);
        var own = new HashMap<UnitId, Sums>();
        for (int unit = 0; unit < sums.size(); unit++) {
            own.put(id(unit), sums.get(unit));
        }
        return new Agency(nodes, own);
    }

    private static void place(
            int unit, @Nullable UnitId parent, Map<Integer, List<Integer>> below, Map<UnitId, Node> nodes) {
        int first = nodes.size();
        nodes.put(id(unit), new Node(id(unit), parent, "Unit " + unit, first, first));
        below.getOrDefault(unit, List.of()).forEach(it -> place(it, id(unit), below, nodes));
        nodes.put(id(unit), new Node(id(unit), parent, "Unit " + unit, first, nodes.size() - 1));
    }

    private static UnitId id(int unit) {
        return new UnitId(unit + 1L);
    }
}
