package id.luwes.insight;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.core.UnitId;
import id.luwes.insight.Tree.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/**
 * Whoever opens every page and every download of an agency, by unit, by position and by both, and adds and subtracts what
 * stands there.
 */
class SubtractingProps {

    private static final List<ToLongFunction<Sums>> HEADS = List.of(Sums::people, Sums::participants);

    private static final List<ToLongFunction<Sums>> DEEDS = List.of(
            Sums::daysDue,
            Sums::daysAway,
            Sums::daysMet,
            Sums::outputsDue,
            Sums::outputsAccepted,
            it -> it.weight().longValue());

    @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
    void computes_no_count_of_fewer_than_five_people(@ForAll("agencies") Agency agency) {
        for (var cells : computed(agency.shown())) {
            var sums = agency.of(cells);
            assertThat(HEADS).noneMatch(it -> it.applyAsLong(sums) > 0 && it.applyAsLong(sums) < Group.LEAST);
        }
    }

    @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
    void computes_nothing_that_fewer_than_five_participants_did(@ForAll("agencies") Agency agency) {
        for (var cells : computed(agency.shown())) {
            var sums = agency.of(cells);
            assertThat(DEEDS).noneMatch(it -> it.applyAsLong(sums) > 0 && sums.participants() < Group.LEAST);
        }
    }

    /** Otherwise a page that tells nothing by position would satisfy everything above. */
    @Example
    void a_unit_of_large_kinds_is_told_by_position_with_its_large_parts() {
        var many = SmallGroupsProps.sums(10, 5);
        var large = Map.of(HeldPosition.FUNGSIONAL, many, HeldPosition.PELAKSANA, many);
        var agency = agency(List.of(0, 0, 0), List.of(large, large, large));
        var root = agency.node(1);
        assertThat(agency.byPosition().shown(root, root)).hasSize(2);
        assertThat(agency.byPosition().shown(agency.node(2), root)).hasSize(2);
        assertThat(agency.byPosition().parts(root, HeldPosition.PELAKSANA)).hasSize(3);
    }

    @Example
    void a_small_kind_of_one_unit_does_not_follow_from_the_others() {
        var many = SmallGroupsProps.sums(10, 5);
        var large = Map.of(HeldPosition.FUNGSIONAL, many, HeldPosition.PELAKSANA, many);
        var three = Map.of(HeldPosition.FUNGSIONAL, many, HeldPosition.PELAKSANA, SmallGroupsProps.sums(3, 0));
        var agency = agency(List.of(0, 0, 0, 0), List.of(Map.of(), large, large, three));
        var root = agency.node(1);
        assertThat(agency.byPosition().shown(agency.node(4), root)).isEmpty();
        assertThat(agency.byPosition().parts(root, HeldPosition.PELAKSANA))
                .extracting(it -> it.units().size())
                .containsExactly(1, 2);
    }

    /** The people of a unit itself who hold a kind of position. */
    record Cell(UnitId unit, HeldPosition kind) {}

    /**
     * Every set of cells whose sum follows from those that are shown: by adding what is apart, and taking away a part. A
     * set is a number with a bit for each cell, since there are so many of them.
     */
    private static Set<Set<Cell>> computed(Collection<Set<Cell>> shown) {
        var cells = shown.stream().flatMap(Set::stream).distinct().toList();
        var known = new boolean[1 << cells.size()];
        var fresh = new ArrayDeque<Integer>();
        for (var set : shown) {
            add(set.stream().mapToInt(it -> 1 << cells.indexOf(it)).sum(), known, fresh);
        }
        var done = new ArrayList<Integer>();
        for (var one = fresh.poll(); one != null; one = fresh.poll()) {
            done.add(one);
            for (int other : done) {
                if ((one & other) == 0) {
                    add(one | other, known, fresh);
                } else if ((one & other) == other) {
                    add(one & ~other, known, fresh);
                } else if ((one & other) == one) {
                    add(other & ~one, known, fresh);
                }
            }
        }
        return done.stream()
                .map(set -> IntStream.range(0, cells.size())
                        .filter(it -> (set >> it & 1) == 1)
                        .mapToObj(cells::get)
                        .collect(Collectors.toSet()))
                .collect(Collectors.toSet());
    }

    private static void add(int set, boolean[] known, ArrayDeque<Integer> fresh) {
        if (set != 0 && !known[set]) {
            known[set] = true;
            fresh.add(set);
        }
    }

    /** Units below one another, with what is counted of their own people by kind of position. */
    record Agency(Map<UnitId, Node> nodes, Map<Cell, Sums> own) {

        Node node(long number) {
            return Objects.requireNonNull(nodes.get(new UnitId(number)));
        }

        private Tree all() {
            var sums = new HashMap<UnitId, Sums>();
            own.forEach((cell, it) -> sums.merge(cell.unit(), it, Sums::plus));
            return new Tree(nodes, sums);
        }

        ByPosition byPosition() {
            var kinds = new EnumMap<HeldPosition, Tree>(HeldPosition.class);
            for (var kind : HeldPosition.values()) {
                var sums = new HashMap<UnitId, Sums>();
                own.forEach((cell, it) -> {
                    if (cell.kind() == kind) {
                        sums.put(cell.unit(), it);
                    }
                });
                if (!sums.isEmpty()) {
                    kinds.put(kind, new Tree(nodes, sums));
                }
            }
            return new ByPosition(all(), kinds);
        }

        /** The cells of every line of every page that opens, the last line being all of them. */
        List<Set<Cell>> shown() {
            var tree = all();
            var by = byPosition();
            var root = nodes.values().iterator().next();
            var shown = new ArrayList<Set<Cell>>();
            for (var unit : nodes.values()) {
                tree.shown(unit, root).ifPresent(whole -> {
                    shown.add(cells(below(unit), List.of(HeldPosition.values())));
                    tree.parts(unit).stream()
                            .filter(it -> !it.tooSmall())
                            .forEach(it -> shown.add(cells(units(it, unit), List.of(HeldPosition.values()))));
                });
                by.shown(unit, root).keySet().forEach(kind -> {
                    shown.add(cells(below(unit), List.of(kind)));
                    by.parts(unit, kind).forEach(it -> shown.add(cells(units(it, unit), List.of(kind))));
                });
            }
            return shown;
        }

        /** Cells of which there are any: that nobody holds a kind of position is no secret of a person. */
        private Set<Cell> cells(Set<UnitId> units, List<HeldPosition> kinds) {
            var cells = new HashSet<Cell>();
            for (var unit : units) {
                kinds.stream()
                        .map(it -> new Cell(unit, it))
                        .filter(own::containsKey)
                        .forEach(cells::add);
            }
            return cells;
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

        Sums of(Set<Cell> cells) {
            return cells.stream().map(own::get).reduce(Sums.NONE, Sums::plus);
        }
    }

    @Provide
    Arbitrary<Agency> agencies() {
        return Arbitraries.integers()
                .between(1, 5)
                .flatMap(many -> Combinators.combine(
                                Arbitraries.integers().between(0, 5).list().ofSize(many),
                                kinds().list().ofSize(many))
                        .as(SubtractingProps::agency));
    }

    /** Often large, so that much is told; two kinds, both or none in every unit. */
    private static Arbitrary<Map<HeldPosition, Sums>> kinds() {
        var sums = Arbitraries.frequencyOf(
                Tuple.of(1, SmallGroupsProps.sums()), Tuple.of(2, Arbitraries.of(SmallGroupsProps.sums(9, 3))));
        return Combinators.combine(sums, sums)
                .as((one, other) -> Map.of(HeldPosition.FUNGSIONAL, one, HeldPosition.PELAKSANA, other));
    }

    /** Unit n stands below one of those before it; the order of the tree is depth first. */
    private static Agency agency(List<Integer> parents, List<Map<HeldPosition, Sums>> kinds) {
        var below = new HashMap<Integer, List<Integer>>();
        for (int unit = 1; unit < parents.size(); unit++) {
            below.computeIfAbsent(parents.get(unit) % unit, it -> new ArrayList<>())
                    .add(unit);
        }
        var nodes = new LinkedHashMap<UnitId, Node>();
        place(0, null, below, nodes);
        var own = new HashMap<Cell, Sums>();
        for (int unit = 0; unit < kinds.size(); unit++) {
            var id = id(unit);
            kinds.get(unit).forEach((kind, sums) -> own.put(new Cell(id, kind), sums));
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
