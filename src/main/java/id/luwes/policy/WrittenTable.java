package id.luwes.policy;

import java.util.List;

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
     */
    public record Row(String id, List<String> cells, String output, Bilingual text) {

        public Row {
            cells = List.copyOf(cells);
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
                                new Bilingual(
                                        it.annotations().getOrDefault("text_id", ""),
                                        it.annotations().getOrDefault("text_en", ""))))
                        .toList());
    }
}
