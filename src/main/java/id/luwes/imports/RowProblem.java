package id.luwes.imports;

import java.util.List;

/**
 * What is wrong with a row.
 *
 * @param line where it is in the file
 * @param heading of the column, empty where it is the whole row
 * @param value what stands there
 * @param key of the message; the way out is at {@code key.remedy}
 * @param mild whether only the cell is left out, and the rest of the row is kept
 */
public record RowProblem(long line, String heading, String value, String key, List<String> arguments, boolean mild) {

    private static final int LONGEST_VALUE = 200;

    RowProblem(long line, String heading, String value, String key, List<String> arguments) {
        this(line, heading, value, key, arguments, false);
    }

    public RowProblem {
        value = value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) + "…" : value;
        arguments = List.copyOf(arguments);
    }
}
