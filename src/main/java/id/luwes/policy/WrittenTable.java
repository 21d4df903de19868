package id.luwes.policy;

import java.util.List;
import java.util.Map;

/**
 * A decision table as its file has it.
 *
 * @param columns what each cell of a row asks
 */
public record WrittenTable(String name, List<Column> columns, List<Row> rows) {

    public WrittenTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** An input by the name of its column and as people read it. */
    public record Column(String input, Bilingual label) {}

    /**
     * A row.
     *
     * @param cells unary tests, a dash for anything
     * @param output as it is written, without quotation marks
     * @param said what it says beside its cells, by the names of {@link PolicyRows#SAID}
     */
    public record Row(String id, List<String> cells, String output, Map<String, String> said) {

        public Row {
            cells = List.copyOf(cells);
            said = Map.copyOf(said);
        }

        /** Whether the cell of a column asks anything. */
        public boolean asks(int column) {
            return !cells.get(column).equals("-");
        }

        public Bilingual text() {
            return new Bilingual(said.getOrDefault("text_id", ""), said.getOrDefault("text_en", ""));
        }
    }

    static WrittenTable of(DmnModel model, DmnModel.Table table) {
        return new WrittenTable(
                table.name(),
                table.columns().stream()
                        .map(it ->
                                new Column(it.input(), model.input(it.input()).label()))
                        .toList(),
                table.rows().stream()
                        .map(it -> new Row(
                                it.id(),
                                it.cells().stream().map(Cell::text).toList(),
                                it.output().toString(),
                                it.annotations()))
                        .toList());
    }
}
