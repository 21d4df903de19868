package id.luwes.rulebook.web;

import id.luwes.policy.Policy;
import id.luwes.policy.WrittenTable;
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
                .filter(it -> table.rows().stream().anyMatch(row -> row.asks(it)))
                .boxed()
                .toList();
    }

    /** The instrument and the article, as the row names them. */
    public static String basis(WrittenTable.Row row) {
        return (row.said().getOrDefault("instrument", "") + " " + row.said().getOrDefault("article", "")).strip();
    }
}
