package id.luwes.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is written otherwise in two versions of a policy, cell by cell.
 *
 * @param column the input, or {@code result}; empty for a whole row
 * @param before as the earlier has it; empty for a row that is new
 * @param after as the later has it; empty for a row that is gone
 */
public record PolicyDifference(String table, String row, String column, String before, String after) {

    /** The name under which the result of a row is compared. */
    public static final String RESULT = "result";

    /** In the order of the tables and rows of the later one; rows that are gone come last. */
    public static List<PolicyDifference> between(Policy earlier, Policy later) {
        var before = cells(earlier);
        var after = cells(later);
        var differences = new ArrayList<PolicyDifference>();
        after.forEach((place, written) -> {
            var old = before.getOrDefault(place, "");
            if (!old.equals(written)) {
                differences.add(new PolicyDifference(place.table(), place.row(), place.column(), old, written));
            }
        });
        before.forEach((place, written) -> {
            if (!after.containsKey(place)) {
                differences.add(new PolicyDifference(place.table(), place.row(), place.column(), written, ""));
            }
        });
        return differences;
    }

    private record Place(String table, String row, String column) {}

    private static Map<Place, String> cells(Policy policy) {
        var cells = new LinkedHashMap<Place, String>();
        for (var table : policy.tables()) {
            for (var row : table.rows()) {
                for (int i = 0; i < table.columns().size(); i++) {
                    cells.put(
                            new Place(
                                    table.name(),
                                    row.id(),
                                    table.columns().get(i).input()),
                            row.cells().get(i));
                }
                cells.put(new Place(table.name(), row.id(), RESULT), row.output());
            }
        }
        return cells;
    }
}
