package id.luwes.organisation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import id.luwes.access.Reach;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Where the rows of a file stand in the tree of units: a plain value, made of what is there and what the file tells.
 * Parents may come after children. A unit is told from others by its code, or by its name below the unit above; a row
 * whose unit above is unknown, ambiguous, refused or part of a circle is refused.
 */
final class PlannedTree {

    private final Reach reach;
    private final List<UnitRow> rows;
    private final Map<Long, KnownUnit> known;
    private final Map<String, KnownUnit> byCode;
    private final Map<String, List<KnownUnit>> byName;
    private final Map<String, List<UnitRow>> rowsByName;
    private final Map<Long, Long> claimed = new HashMap<>();
    private final Map<Long, PlannedUnit> planned = new LinkedHashMap<>();
    private final Map<Long, RowRefused> refused = new LinkedHashMap<>();
    private final Map<String, Long> taken = new HashMap<>();

    private final Map<Long, Long> lines = new HashMap<>();

    /** @param wrong rows that are refused for what they tell of themselves */
    PlannedTree(Collection<KnownUnit> units, List<UnitRow> rows, Collection<RowRefused> wrong, Reach reach) {
        this.reach = reach;
        this.rows = rows;
        wrong.forEach(this::refuse);
        known = units.stream().collect(toMap(KnownUnit::id, it -> it));
        byCode = units.stream().collect(toMap(it -> Names.plain(it.code()), it -> it, (one, other) -> one));
        byName = units.stream().collect(groupingBy(it -> Names.plain(it.name())));
        rowsByName = rows.stream().collect(groupingBy(it -> Names.plain(it.name())));
        claimByCode();
        place();
        refuseMovesBelowThemselves();
    }

    /** The rows with their places, in the order of the file. */
    List<PlannedUnit> planned() {
        return rows.stream()
                .flatMap(it -> Optional.ofNullable(planned.get(it.line())).stream())
                .toList();
    }

    Collection<RowRefused> refused() {
        return refused.values();
    }

    private void claimByCode() {
        for (var row : rows) {
            var unit = coded(row);
            if (unit.isPresent()) {
                claimed.putIfAbsent(unit.get().id(), row.line());
            }
        }
    }

    private Optional<KnownUnit> coded(UnitRow row) {
        var code = row.code();
        return code == null ? Optional.empty() : Optional.ofNullable(byCode.get(Names.plain(code)));
    }

    /** Each round places the rows whose unit above is settled; what is left after the last stands on a circle or below. */
    private void place() {
        var open = new ArrayList<>(rows);
        open.removeIf(this::isSettled);
        while (!open.isEmpty()) {
            int before = open.size();
            open.removeIf(this::settle);
            if (open.size() == before) {
                circles(open).forEach(row -> refuse(RowRefused.of(row, "above", written(row), "cycle")));
                open.removeIf(it -> refused.containsKey(it.line()));
            }
        }
    }

    private boolean settle(UnitRow row) {
        var above = row.above();
        if (above == null) {
            stand(row, 0);
            return true;
        }
        var named = named(above);
        var makers = named.rows(row);
        if (makers.stream().anyMatch(it -> !isSettled(it))) {
            return false;
        }
        var nodes = new TreeSet<Long>();
        makers.stream()
                .flatMap(it -> Optional.ofNullable(planned.get(it.line())).stream())
                .forEach(it -> nodes.add(it.node()));
        named.units().stream().filter(it -> !claimed.containsKey(it.id())).forEach(it -> nodes.add(it.id()));
        if (nodes.size() == 1) {
            stand(row, nodes.first());
        } else if (nodes.size() > 1) {
            refuse(RowRefused.of(row, "above", above, "ambiguous", nodes.size()));
        } else if (makers.isEmpty()) {
            refuse(RowRefused.of(row, "above", above, "unknown"));
        } else {
            var lines = makers.stream().map(it -> Long.toString(it.line())).collect(joining(", "));
            refuse(RowRefused.of(row, "above", above, "above-refused", lines));
        }
        return true;
    }

    private Named named(String above) {
        return Named.of(above, rowsByName, byName, known);
    }

    private boolean isSettled(UnitRow row) {
        return planned.containsKey(row.line()) || refused.containsKey(row.line());
    }

    private void stand(UnitRow row, long above) {
        var before = coded(row).or(() -> childOf(above, row.name()));
        var node = before.map(KnownUnit::id).orElse(-row.line());
        var slot = above + " " + Names.plain(row.name());
        var other = Optional.ofNullable(taken.get(slot)).or(() -> Optional.ofNullable(lines.get(node)));
        var there = childOf(above, row.name())
                .filter(it -> before.filter(it::equals).isEmpty());
        var unit = new PlannedUnit(row, node, above, before);
        if (other.isPresent()) {
            refuse(RowRefused.of(row, "name", row.name(), "twice", other.get()));
        } else if (there.isPresent()) {
            refuse(RowRefused.of(row, "name", row.name(), "there"));
        } else if (!isWithinReach(above, before)) {
            refuse(RowRefused.of(row, "name", row.name(), "scope"));
        } else if (row.minimum() != null && !unit.serves()) {
            refuse(RowRefused.of(row, "minimum", row.minimum().toString(), "minimum"));
        } else {
            taken.put(slot, row.line());
            lines.put(node, row.line());
            planned.put(row.line(), unit);
        }
    }

    private Optional<KnownUnit> childOf(long above, String name) {
        return byName.getOrDefault(Names.plain(name), List.of()).stream()
                .filter(it -> it.above() == above && !claimed.containsKey(it.id()))
                .findFirst();
    }

    private boolean isWithinReach(long above, Optional<KnownUnit> before) {
        boolean own = before.isEmpty() || reach.has(before.get().place());
        if (above == 0) {
            return own
                    && (reach.everywhere()
                            || before.filter(it -> it.above() == 0).isPresent());
        }
        var up = known.get(above);
        boolean stays = before.filter(it -> it.above() == above).isPresent();
        return own && (stays || up == null || reach.has(up.place()));
    }

    private void refuse(RowRefused why) {
        refused.put(why.line(), why);
    }

    private static String written(UnitRow row) {
        var above = row.above();
        return above == null ? "" : above;
    }

    /** Of the rows that wait for each other those that wait for themselves. */
    private List<UnitRow> circles(List<UnitRow> open) {
        var circles = open.stream().filter(it -> waitsForItself(it, open)).toList();
        return circles.isEmpty() ? open : circles;
    }

    private boolean waitsForItself(UnitRow row, List<UnitRow> open) {
        var waiting = new HashSet<>(open);
        var next = new ArrayDeque<>(List.of(row));
        var seen = new HashSet<UnitRow>();
        while (!next.isEmpty()) {
            var one = next.pop();
            for (var up : named(written(one)).rows(one)) {
                if (up.equals(row)) {
                    return true;
                }
                if (waiting.contains(up) && seen.add(up)) {
                    next.push(up);
                }
            }
        }
        return false;
    }

    /** A unit that was moved by its code may now stand below one of its own. */
    private void refuseMovesBelowThemselves() {
        boolean found = true;
        while (found) {
            var above = new HashMap<Long, Long>();
            known.values().forEach(it -> above.put(it.id(), it.above()));
            planned.values().forEach(it -> above.put(it.node(), it.above()));
            var circle = planned.values().stream()
                    .filter(it ->
                            it.before().filter(was -> was.above() != it.above()).isPresent())
                    .filter(it -> isBelowItself(it.node(), above))
                    .findFirst();
            found = circle.isPresent();
            circle.ifPresent(it -> {
                planned.remove(it.row().line());
                refuse(RowRefused.of(it.row(), "above", written(it.row()), "cycle"));
            });
        }
    }

    private static boolean isBelowItself(long node, Map<Long, Long> above) {
        long up = above.getOrDefault(node, 0L);
        for (int steps = 0; up != 0 && steps <= above.size(); steps++) {
            if (up == node) {
                return true;
            }
            up = above.getOrDefault(up, 0L);
        }
        return false;
    }
}
