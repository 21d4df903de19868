package id.luwes.policy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * How many questions it takes to find out what the cells of a policy tell apart: each value between two borders of a column is
 * put to each of its cells. A file of half a megabyte could ask hundreds of millions, and whoever saves it would wait for hours.
 */
final class CellBound {

    /** About a hundred times what the policies that come along ask; a second or two on a small server. */
    static final int MOST = 50_000;

    private CellBound() {}

    /** @throws OutsideSubset where the cells ask too much, by the input that asks the most */
    static void check(DmnModel model) {
        var asked = asked(model, List.of(Judging.REFUSALS, Judging.DAYS));
        asked(model, List.of(Judging.EVALUATION)).forEach((input, more) -> asked.merge(input, more, Math::addExact));
        long all = asked.values().stream().mapToLong(Long::longValue).sum();
        if (all > MOST) {
            var worst =
                    asked.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
            throw new OutsideSubset(
                    Where.input(worst.getKey()),
                    new Bilingual(
                                    "sel-selnya membedakan terlalu banyak nilai (%d pertanyaan, paling banyak %d untuk seluruh berkas);"
                                            + " kurangi batas dan daftar nilainya, atau gabungkan barisnya",
                                    "its cells tell too many values apart (%d questions, %d at most for the whole file); use"
                                            + " fewer borders and shorter lists, or join its rows")
                            .with(worst.getValue(), MOST));
        }
    }

    private static Map<String, Long> asked(DmnModel model, List<String> tables) {
        var columns = new LinkedHashMap<String, Column>();
        for (var name : tables) {
            var table = model.table(name);
            for (int i = 0; i < table.columns().size(); i++) {
                var column = columns.computeIfAbsent(table.columns().get(i).input(), it -> new Column());
                for (var row : table.rows()) {
                    column.add(row.cells().get(i));
                }
            }
        }
        var asked = new HashMap<String, Long>();
        columns.forEach((input, column) -> asked.put(input, column.asked()));
        return asked;
    }

    /** What the cells of one input name; the same cell in many rows is asked once. */
    private static final class Column {
        private final Set<String> texts = new HashSet<>();
        private final Set<BigDecimal> numbers = new TreeSet<>();
        private final Set<Object> words = new HashSet<>();
        private long tests;

        void add(Cell cell) {
            if (texts.add(cell.text())) {
                tests += cell.tests().size();
                cell.tests().stream().flatMap(Axis::cuts).forEach(numbers::add);
                cell.tests().stream().flatMap(Column::words).forEach(words::add);
            }
        }

        private static Stream<Object> words(Cell.Test test) {
            return test instanceof Cell.Equal(String word) ? Stream.of(word) : Stream.empty();
        }

        long asked() {
            return (2L * numbers.size() + words.size() + 1) * tests;
        }
    }
}
