package id.luwes.demo;

import java.util.List;
import org.springframework.jdbc.core.JdbcOperations;

/** Numbers of rows that are about to be written. */
final class Numbers {

    private Numbers() {}

    /** The next numbers of a table's identity column. */
    static List<Long> reserve(JdbcOperations jdbc, String table, String column, int count) {
        return jdbc.query(
                "select nextval(pg_get_serial_sequence(?, ?)) from generate_series(1, ?)",
                (row, number) -> row.getLong(1),
                table,
                column,
                count);
    }
}
