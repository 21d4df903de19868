package id.luwes.rulebook.web;

import id.luwes.policy.Policy;
import id.luwes.policy.WrittenTable;
import id.luwes.web.Wording;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The decision tables of a policy, row by row as its file has them.
 *
 * @param back where the policy itself is read
 */
public record TablesPage(Policy policy, String back) {

    static final String TEMPLATE = "rulebook/tables";

    public List<WrittenTable> tables() {
        return policy.tables();
    }

    /** The places of the columns that some row asks; one that nobody asks would only be a line of dashes. */
    public List<Integer> asked(WrittenTable table) {
        return IntStream.range(0, table.columns().size())
                .filter(it -> table.rows().stream()
                        .anyMatch(row -> !isAnything(row.cells().get(it))))
                .boxed()
                .toList();
    }

    public static boolean isAnything(String cell) {
        return cell.equals("-");
    }

    public String column(WrittenTable table, int place, Wording words) {
        return table.columns().get(place).label().in(words.language().locale());
    }

    public String said(WrittenTable.Row row, Wording words) {
        return row.text().in(words.language().locale());
    }

    /** The instrument and the article, as the row names them. */
    public static String basis(WrittenTable.Row row) {
        return (row.said().getOrDefault("instrument", "") + " " + row.said().getOrDefault("article", "")).strip();
    }
}
