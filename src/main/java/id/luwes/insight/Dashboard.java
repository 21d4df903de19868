package id.luwes.insight;

import id.luwes.core.UnitId;
import id.luwes.insight.Tree.Node;
import id.luwes.store.CurrentAgency;
import id.luwes.workforce.Scope;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what may be shown of a unit: its months, and the parts of one month; three statements. */
@Component
public class Dashboard {

    /** So many months are looked back at. */
    public static final int MONTHS = 12;

    private final JdbcClient jdbc;

    Dashboard(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

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
     */
    public record View(List<Place> roots, List<Place> path, List<Month> months, Month chosen, List<Group> parts) {}

    /**
     * The view of a unit, of the topmost of the scope where the number is 0; empty where there is no such unit in the
     * scope, or nothing has been counted yet.
     *
     * @param month the chosen one; the latest complete one where none is given or counted
     */
    @Transactional(readOnly = true)
    public Optional<View> of(Scope scope, long unit, Optional<YearMonth> month, LocalDate today) {
        var nodes = nodes();
        var roots = nodes.values().stream()
                .filter(it -> inScope(scope, it) && !hasParentInScope(scope, it, nodes))
                .toList();
        var wanted = unit == 0 ? roots.stream().findFirst() : Optional.ofNullable(nodes.get(new UnitId(unit)));
        var root = wanted.flatMap(
                it -> roots.stream().filter(top -> top.contains(it)).findFirst());
        var counted = counted();
        if (root.isEmpty() || counted.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(view(new Looking(nodes, roots, root.get(), wanted.orElseThrow()), counted, month, today));
    }

    private record Looking(Map<UnitId, Node> nodes, List<Node> roots, Node root, Node unit) {}

    private View view(Looking at, SortedMap<YearMonth, Instant> counted, Optional<YearMonth> wanted, LocalDate today) {
        var sums = sums(counted.firstKey());
        var months = counted.entrySet().stream()
                .map(it -> month(at, tree(at, sums, it.getKey()), it.getKey(), it.getValue()))
                .toList();
        var complete = YearMonth.from(today).minusMonths(1);
        var chosen = months.stream()
                .filter(it -> it.month().equals(wanted.orElse(complete)))
                .findFirst()
                .orElse(months.getLast());
        var parts = chosen.whole().isPresent() ? tree(at, sums, chosen.month()).parts(at.unit()) : List.<Group>of();
        return new View(roots(at), path(at), months, chosen, parts);
    }

    private static Month month(Looking at, Tree tree, YearMonth month, Instant counted) {
        return new Month(month, counted, tree.shown(at.unit(), at.root()));
    }

    private static Tree tree(Looking at, Map<YearMonth, Map<UnitId, Sums>> sums, YearMonth month) {
        return new Tree(at.nodes(), sums.getOrDefault(month, Map.of()));
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

    private SortedMap<YearMonth, Instant> counted() {
        var counted = new TreeMap<YearMonth, Instant>();
        jdbc.sql("select month, counted_at from insight.counted_month where agency_id = :agency"
                        + " order by month desc limit :months")
                .param("agency", CurrentAgency.required().value())
                .param("months", MONTHS)
                .query(row -> {
                    counted.put(
                            YearMonth.from(row.getObject(1, LocalDate.class)),
                            row.getObject(2, OffsetDateTime.class).toInstant());
                });
        return counted;
    }

    private Map<YearMonth, Map<UnitId, Sums>> sums(YearMonth first) {
        var sums = new HashMap<YearMonth, Map<UnitId, Sums>>();
        jdbc.sql("""
                select month, unit_id, people, participants, days_due, days_away, days_met, outputs_due,
                       outputs_accepted, weight, reached
                  from insight.unit_month where agency_id = :agency and month >= :first
                """)
                .param("agency", CurrentAgency.required().value())
                .param("first", first.atDay(1))
                .query(row -> {
                    sums.computeIfAbsent(YearMonth.from(row.getObject(1, LocalDate.class)), it -> new HashMap<>())
                            .put(
                                    new UnitId(row.getLong(2)),
                                    new Sums(
                                            row.getLong(3),
                                            row.getLong(4),
                                            row.getLong(5),
                                            row.getLong(6),
                                            row.getLong(7),
                                            row.getLong(8),
                                            row.getLong(9),
                                            row.getBigDecimal(10),
                                            row.getBigDecimal(11)));
                });
        return sums;
    }
}
