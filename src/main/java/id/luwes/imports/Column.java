package id.luwes.imports;

import java.util.List;

/**
 * A column that an import understands.
 *
 * @param key names it in SQL and in message keys: small letters and underscores
 * @param need whether a file, or a row, may lack it
 * @param headings how the sources call it, the first being the one that people are told; what counts is letters and digits
 * @param reading how its cells are read
 */
public record Column(String key, Need need, List<String> headings, Reading reading) {

    /** Whether a column may be missing. */
    public enum Need {
        /** The file has the column, and each row a value. */
        ALWAYS,
        /** May be missing, and a cell may be empty. */
        NEVER,
        /** Like {@link #NEVER}, and several headings may mean it: the first that holds something counts. */
        NEVER_AND_SHARED
    }

    public Column {
        headings = List.copyOf(headings);
    }

    /** What people are told when they are to add the column. */
    public String heading() {
        return headings.getFirst();
    }
}
