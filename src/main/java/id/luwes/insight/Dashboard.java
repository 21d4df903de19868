package id.luwes.insight;

import id.luwes.core.UnitId;
import id.luwes.insight.Tree.Node;
import id.luwes.store.CurrentAgency;
import id.luwes.workforce.Scope;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what may be shown of a unit: its months, and the parts and positions of one month; four statements. */
@Component
public class Dashboard {

    /** So many months are looked back at. */
    public static final int MONTHS = 12;

    private final JdbcClient jdbc;
    private final CountedMonths counts;

    Dashboard(JdbcClient jdbc, CountedMonths counts) {
        this.jdbc = jdbc;
        this.counts = counts;
    }

    /**
     * What somebody wishes to see.
     *
     * @param unit 0 for the topmost of the scope
     * @param month the latest complete one where none is given or counted
     * @param position empty for all of them
     */
    public record Wish(long unit, Optional<YearMonth> month, Optional<HeldPosition> position) {}

    /**
     * A month of the unit.
     *
     * @param whole its sums; empty where it may not be shown by itself in that month
     */
    public record Month(YearMonth month, Instant counted, Optional<Group> whole) {}

    /** A unit that can be chosen. */
    public record Place(UnitId id, String name) {}

    /**
     * What is shown.
     *
     * @param roots the topmost units of the scope, of which there may be several
     * @param path the units above and the unit itself, from the top of what the reader may see
     * @param months oldest first
     * @param parts of the chosen month
     * @param position the kind of position to which months and parts are limited; empty for all
     * @param positions of the chosen month by kind; none where they may not be told
     */
    public record View(
            List<Place> roots,
            List<Place> path,
            List<Month> months,
            Month chosen,
            List<Group> parts,
            Optional<HeldPosition> position,
            Map<HeldPosition, Group> positions) {

        public View {
            positions = Map.copyOf(positions);
        }
    }

    /** The view of a unit; empty where there is no such unit in the scope, or nothing has been counted yet. */
    @Transactional(readOnly = true)
    public Optional<View> of(Scope scope, Wish wish, LocalDate today) {
        var nodes = nodes();
        var roots = nodes.values().stream()
                .filter(it -> inScope(scope, it) && !hasParentInScope(scope, it, nodes))
                .toList();
        var wanted =
                wish.unit() == 0 ? roots.stream().findFirst() : Optional.ofNullable(nodes.get(new UnitId(wish.unit())));
        var root = wanted.flatMap(
                it -> roots.stream().filter(top -> top.contains(it)).findFirst());
        var counted = counts.latest(MONTHS);
        if (root.isEmpty() || counted.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(view(new Looking(nodes, roots, root.get(), wanted.orElseThrow(), wish), counted, today));
    }

    private record Looking(Map<UnitId, Node> nodes, List<Node> roots, Node root, Node unit, Wish wish) {

        private boolean isOnPath(Node node) {
            return root.contains(node) && node.contains(unit);
        }

        private boolean isShown(Node node) {
            var parent = node.parent();
            return isOnPath(node)
                    || (root.contains(node) && parent != null && isOnPath(Objects.requireNonNull(nodes.get(parent))));
        }

        /** The units from the top to the one that is looked at, and those directly below each of them. */
        Map<UnitId, Node> shown() {
            return nodes.values().stream().filter(this::isShown).collect(Collectors.toMap(Node::id, it -> it));
        }

        /** For each unit, the one of these under which it is counted. */
        Map<UnitId, UnitId> groups() {
            var groups = new HashMap<UnitId, UnitId>();
            for (var node : nodes.values()) { // a parent comes before what is below it
                var parent = node.parent();
                if (isShown(node)) {
                    groups.put(node.id(), node.id());
                } else if (parent != null && groups.containsKey(parent)) {
                    groups.put(node.id(), groups.get(parent));
                }
            }
            return groups;
        }
    }

    /** What may be told of one month. */
    private record Told(Looking at, Tree all, ByPosition by) {

        Optional<Group> whole() {
            var position = at.wish().position();
            return position.isEmpty()
                    ? all.shown(at.unit(), at.root())
                    : Optional.ofNullable(by.shown(at.unit(), at.root()).get(position.get()));
        }

        List<Group> parts() {
            var position = at.wish().position();
            return whole().isEmpty()
                    ? List.of()
                    : position.isEmpty() ? all.parts(at.unit()) : by.parts(at.unit(), position.get());
        }
    }

    private View view(Looking at, NavigableMap<YearMonth, Instant> counted, LocalDate today) {
        var month = at.wish()
                .month()
                .filter(counted::containsKey)
                .or(() -> Optional.of(YearMonth.from(today).minusMonths(1)).filter(counted::containsKey))
                .orElseGet(counted::lastKey);
        var told = told(at, counted, month);
        var months = counted.entrySet().stream()
                .map(it -> new Month(
                        it.getKey(), it.getValue(), of(told, it.getKey()).whole()))
                .toList();
        var chosen = of(told, month);
        return new View(
                roots(at),
                path(at),
                months,
                new Month(month, Objects.requireNonNull(counted.get(month)), chosen.whole()),
                chosen.parts(),
                at.wish().position(),
                chosen.by().shown(at.unit(), at.root()));
    }

    private static Told of(Map<YearMonth, Told> told, YearMonth month) {
        return Objects.requireNonNull(told.get(month));
    }

    /** All months; by position only the chosen one, unless all are asked for by position. */
    private Map<YearMonth, Told> told(Looking at, NavigableMap<YearMonth, Instant> counted, YearMonth chosen) {
        boolean all = at.wish().position().isPresent();
        var groups = at.groups();
        var shown = at.shown();
        var sums = counts.all(groups, counted.firstKey());
        var apart = counts.byPosition(groups, all ? counted.firstKey() : chosen, all ? counted.lastKey() : chosen);
        var told = new HashMap<YearMonth, Told>();
        for (var month : counted.keySet()) {
            var kinds = new EnumMap<HeldPosition, Tree>(HeldPosition.class);
            apart.getOrDefault(month, Map.of()).forEach((kind, own) -> kinds.put(kind, new Tree(shown, own)));
            var tree = new Tree(shown, sums.getOrDefault(month, Map.of()));
            told.put(month, new Told(at, tree, new ByPosition(tree, kinds)));
        }
        return told;
    }

    private static List<Place> roots(Looking at) {
        return at.roots().stream().map(it -> new Place(it.id(), it.name())).toList();
    }

    private static List<Place> path(Looking at) {
        return at.nodes().values().stream()
                .filter(it -> at.root().contains(it) && it.contains(at.unit()))
                .map(it -> new Place(it.id(), it.name()))
                .toList();
    }

    private static boolean inScope(Scope scope, Node unit) {
        return scope.grants().stream().anyMatch(it -> it.first() <= unit.first() && unit.first() <= it.last());
    }

    private static boolean hasParentInScope(Scope scope, Node unit, Map<UnitId, Node> nodes) {
        return Optional.ofNullable(unit.parent())
                .map(nodes::get)
                .filter(it -> inScope(scope, it))
                .isPresent();
    }

    /** In the order of the tree. */
    private Map<UnitId, Node> nodes() {
        var nodes = new LinkedHashMap<UnitId, Node>();
        jdbc.sql("select unit_id, parent_id, name, first_in_order, last_in_order from agency.unit"
                        + " where agency_id = :agency order by first_in_order")
                .param("agency", CurrentAgency.required().value())
                .query(row -> {
                    var id = new UnitId(row.getLong(1));
                    long parent = row.getLong(2);
                    nodes.put(
                            id,
                            new Node(
                                    id,
                                    parent == 0 ? null : new UnitId(parent),
                                    row.getString(3),
                                    row.getInt(4),
                                    row.getInt(5)));
                });
        return nodes;
    }
}
