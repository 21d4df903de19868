package id.luwes.web;

import java.util.List;

/**
 * A list of cases for whoever oversees them: what it was asked for, how many there are of each state, and a page of rows.
 *
 * @param columns the headings: of the case, of each of its cells, and of how it stands
 */
public record Register(
        Asked asked, List<Pick> picks, List<Tab> tabs, List<String> columns, List<Row> rows, Found found) {

    public Register {
        picks = List.copyOf(picks);
        tabs = List.copyOf(tabs);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** How many there are for what was asked, and the page of them. */
    public record Found(long all, Paging paging) {}

    /**
     * A case.
     *
     * @param href where it is read, empty where there is no more to read
     * @param under a line below its name
     */
    public record Row(String href, String name, String under, List<String> cells, Standing standing) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * How a case stands.
     *
     * @param note who made it so and why, empty where that is told elsewhere
     */
    public record Standing(Tone tone, String label, String note) {

        public Standing(Tone tone, String label) {
            this(tone, label, "");
        }
    }
}
