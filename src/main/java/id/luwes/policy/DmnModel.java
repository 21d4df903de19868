package id.luwes.policy;

import java.util.List;
import java.util.Map;

/** A policy file, read: what it says of itself, its examples, its inputs, and its decision tables. */
record DmnModel(
        String name,
        Map<String, String> header,
        List<Map<String, String>> examples,
        List<Input> inputs,
        List<Table> tables) {

    DmnModel {
        header = Map.copyOf(header);
        examples = List.copyOf(examples);
        inputs = List.copyOf(inputs);
        tables = List.copyOf(tables);
    }

    /**
     * An input of the whole file.
     *
     * @param words how each value is called, for values whose own name is no word
     */
    record Input(String name, Bilingual label, Bilingual unit, Map<String, Bilingual> words) {
        Input {
            words = Map.copyOf(words);
        }
    }

    /** @param columns the names of the inputs that the table asks, in the order of its cells */
    record Table(String name, boolean firstOnly, List<Column> columns, Kind output, List<Row> rows) {
        Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    record Column(String input, Kind kind) {}

    /** @param output a BigDecimal, a String or a Boolean */
    record Row(String id, List<Cell> cells, Object output, Map<String, String> annotations) {
        Row {
            cells = List.copyOf(cells);
            annotations = Map.copyOf(annotations);
        }
    }

    Table table(String name) {
        return tables.stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new OutsideSubset(
                        Where.policy(this.name),
                        new Bilingual("tabel keputusan '%s' tidak ada", "the decision table '%s' is missing")
                                .with(name)));
    }

    Input input(String name) {
        return inputs.stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new OutsideSubset(
                        Where.policy(this.name),
                        new Bilingual("masukan '%s' tidak ada", "the input '%s' is missing").with(name)));
    }
}
