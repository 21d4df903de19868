package id.luwes.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows of which all cells fit, each cell read by the engine's own expression language; nothing is compiled, so that it is
 * ready within milliseconds.
 */
final class CellByCell implements Fitting {

    private final Map<String, List<Asking>> rows = new HashMap<>();

    CellByCell(DmnModel model) {
        model.tables()
                .forEach(table -> rows.put(
                        table.name(),
                        table.rows().stream().map(row -> Asking.of(table, row)).toList()));
    }

    @Override
    public List<List<Integer>> fitting(List<String> tables, Map<String, Object> values) {
        return tables.stream()
                .map(it -> fits(rows.getOrDefault(it, List.of()), values))
                .toList();
    }

    private static List<Integer> fits(List<Asking> rows, Map<String, Object> values) {
        var fitting = new ArrayList<Integer>();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).fits(values)) {
                fitting.add(i + 1);
            }
        }
        return fitting;
    }

    /** What a row asks of some inputs; the others may be anything. */
    private record Asking(Map<String, UnaryTests> inputs) {

        static Asking of(DmnModel.Table table, DmnModel.Row row) {
            var inputs = new HashMap<String, UnaryTests>();
            for (int i = 0; i < row.cells().size(); i++) {
                var cell = row.cells().get(i);
                if (!cell.fitsAll()) {
                    inputs.put(table.columns().get(i).input(), new UnaryTests(cell.text()));
                }
            }
            return new Asking(inputs);
        }

        boolean fits(Map<String, Object> values) {
            return inputs.entrySet().stream().allMatch(it -> {
                var value = values.get(it.getKey());
                return value != null && it.getValue().fit(value);
            });
        }
    }
}
