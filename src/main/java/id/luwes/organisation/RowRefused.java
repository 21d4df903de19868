package id.luwes.organisation;

import java.util.List;

/**
 * Why a row is not applied.
 *
 * @param column the key of the column, for which {@code value} stands in the file
 * @param problem the last part of the message key
 */
record RowRefused(long line, String column, String value, String problem, List<String> arguments) {

    RowRefused {
        arguments = List.copyOf(arguments);
    }

    static RowRefused of(UnitRow row, String column, String value, String problem, Object... arguments) {
        return new RowRefused(
                row.line(),
                column,
                value,
                problem,
                List.of(arguments).stream().map(Object::toString).toList());
    }
}
