package id.luwes.policy;

import id.luwes.policy.PolicyDifference.Change;
import id.luwes.policy.PolicyDifference.Part;
import id.luwes.policy.PolicyText.Head;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares all that is read of two policy files, so that nothing takes force that nobody was shown. */
final class PolicyComparison {

    private final Policy earlier;
    private final Policy later;
    private final List<PolicyDifference> differences = new ArrayList<>();

    PolicyComparison(Policy earlier, Policy later) {
        this.earlier = earlier;
        this.later = later;
    }

    List<PolicyDifference> differences() {
        compare(Part.HEAD, "", "", head(earlier), head(later));
        compare(Part.EXAMPLES, "", "", examples(earlier), examples(later));
        inputs();
        var before = tables(earlier);
        var after = tables(later);
        for (var name : both(after.keySet(), before.keySet())) {
            tables(name, Optional.ofNullable(before.get(name)), Optional.ofNullable(after.get(name)));
        }
        return List.copyOf(differences);
    }

    private void compare(Part part, String table, String name, Map<String, String> before, Map<String, String> after) {
        var changes = new ArrayList<Change>();
        for (var what : both(after.keySet(), before.keySet())) {
            var was = before.getOrDefault(what, "");
            var is = after.getOrDefault(what, "");
            if (!was.equals(is)) {
                changes.add(new Change(what, was, is));
            }
        }
        if (!changes.isEmpty()) {
            differences.add(new PolicyDifference(part, table, name, changes));
        }
    }

    private static Map<String, String> head(Policy policy) {
        var head = Head.of(policy);
        var told = new LinkedHashMap<String, String>();
        told.put("id", head.id());
        told.put("title_id", head.titleId());
        told.put("title_en", head.titleEn());
        told.put("first", head.first().toString());
        told.put("last", head.last() == null ? "" : head.last().toString());
        told.put("instrument", head.instrument());
        told.put("mark", head.mark());
        return told;
    }

    /** Two of one name are one entry, which changes where one of them does. */
    private static Map<String, String> examples(Policy policy) {
        var told = new LinkedHashMap<String, String>();
        policy.examples()
                .forEach(it -> told.merge(it.name(), it.facts() + " → " + it.expected(), (a, b) -> a + "; " + b));
        return told;
    }

    private void inputs() {
        var before = inputs(earlier);
        var after = inputs(later);
        for (var name : both(after.keySet(), before.keySet())) {
            compare(Part.INPUT, "", name, before.getOrDefault(name, Map.of()), after.getOrDefault(name, Map.of()));
        }
    }

    private static Map<String, Map<String, String>> inputs(Policy policy) {
        var inputs = new LinkedHashMap<String, Map<String, String>>();
        for (var input : policy.model().inputs()) {
            var told = new LinkedHashMap<String, String>();
            told.put("label_id", input.label().indonesian());
            told.put("label_en", input.label().english());
            told.put("unit_id", input.unit().indonesian());
            told.put("unit_en", input.unit().english());
            input.words().keySet().stream().sorted().forEach(it -> {
                told.put(
                        it + " (id)",
                        input.words().getOrDefault(it, Bilingual.NONE).indonesian());
                told.put(
                        it + " (en)",
                        input.words().getOrDefault(it, Bilingual.NONE).english());
            });
            inputs.put(input.name(), told);
        }
        return inputs;
    }

    private static Map<String, DmnModel.Table> tables(Policy policy) {
        return policy.model().tables().stream()
                .collect(Collectors.toMap(DmnModel.Table::name, it -> it, (one, other) -> one, LinkedHashMap::new));
    }

    private void tables(String name, Optional<DmnModel.Table> before, Optional<DmnModel.Table> after) {
        compare(Part.TABLE, name, "", table(before), table(after));
        var was = rows(before);
        var is = rows(after);
        var moved = RowOrder.moved(List.copyOf(was.keySet()), List.copyOf(is.keySet()));
        for (var row : both(is.keySet(), was.keySet())) {
            var one = new LinkedHashMap<>(was.getOrDefault(row, Map.of()));
            var other = new LinkedHashMap<>(is.getOrDefault(row, Map.of()));
            if (was.containsKey(row) && is.containsKey(row) && !moved.contains(row)) {
                one.remove(PolicyDifference.ORDER);
                other.remove(PolicyDifference.ORDER);
            }
            compare(Part.ROW, name, row, one, other);
        }
    }

    private static Map<String, String> table(Optional<DmnModel.Table> table) {
        return table.map(it -> Map.of(
                        "hit_policy",
                        it.firstOnly() ? "FIRST" : "COLLECT",
                        "columns",
                        it.columns().stream().map(DmnModel.Column::input).collect(Collectors.joining(", "))))
                .orElse(Map.of());
    }

    /** A cell that asks nothing is as one that is not there: a column that is new and asks nothing changes no row. */
    private static Map<String, Map<String, String>> rows(Optional<DmnModel.Table> table) {
        var rows = new LinkedHashMap<String, Map<String, String>>();
        table.ifPresent(it -> {
            for (var row : it.rows()) {
                var told = new LinkedHashMap<String, String>();
                told.put(PolicyDifference.ORDER, Integer.toString(rows.size() + 1));
                for (int i = 0; i < it.columns().size(); i++) {
                    var cell = row.cells().get(i);
                    told.put(it.columns().get(i).input(), cell.fitsAll() ? "" : cell.text());
                }
                told.put(PolicyDifference.RESULT, row.output().toString());
                PolicyRows.SAID.forEach(name -> told.put(name, row.annotations().getOrDefault(name, "")));
                row.annotations().keySet().stream()
                        .sorted()
                        .forEach(name -> told.put(name, row.annotations().getOrDefault(name, "")));
                rows.put(row.id(), told);
            }
        });
        return rows;
    }

    /** Each once, the first ones in their order before what only the others have. */
    private static Set<String> both(Set<String> first, Set<String> others) {
        return Stream.concat(first.stream(), others.stream()).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
