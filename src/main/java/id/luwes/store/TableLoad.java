package id.luwes.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * Many rows for a protected table. {@code COPY} into it is refused under row-level security, so the rows are copied
 * into a temporary twin and inserted from there; needs a transaction of the agency.
 */
public final class TableLoad {

    private static final int CHUNK = 1 << 16;

    private final CopyIn copy;
    private final StringBuilder text = new StringBuilder(CHUNK + 1024);

    private TableLoad(CopyIn copy) {
        this.copy = copy;
    }

    /** Hands over the rows, one after the other. */
    @FunctionalInterface
    public interface Rows {
        void into(TableLoad load);
    }

    /** Loads rows of these columns and gives back how many came. */
    public static long load(JdbcOperations jdbc, String table, List<String> columns, Rows rows) {
        Long count = jdbc.execute(
                (ConnectionCallback<Long>) connection -> load(connection, table, String.join(", ", columns), rows));
        return count == null ? 0 : count;
    }

    private static long load(Connection connection, String table, String columns, Rows rows) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(
                    "create temporary table arriving as select " + columns + " from " + table + " with no data");
            var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy arriving from stdin");
            var load = new TableLoad(copy);
            try {
                rows.into(load);
                load.flush();
            } catch (RuntimeException failed) {
                copy.cancelCopy();
                throw failed;
            }
            long count = copy.endCopy();
            statement.execute("insert into " + table + " (" + columns + ") select " + columns + " from arriving");
            statement.execute("drop table arriving");
            return count;
        }
    }

    /** Adds a row; null is null, a list becomes an array of texts, everything else is written as its text. */
    public void row(@Nullable Object... values) {
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                text.append('\t');
            }
            append(values[i]);
        }
        text.append('\n');
        if (text.length() > CHUNK) {
            flush();
        }
    }

    private void append(@Nullable Object value) {
        if (value == null) {
            text.append("\\N");
            return;
        }
        var written = value instanceof List<?> texts ? array(texts) : value.toString();
        for (int i = 0; i < written.length(); i++) {
            char sign = written.charAt(i);
            switch (sign) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(sign);
            }
        }
    }

    private static String array(List<?> texts) {
        return texts.stream()
                .map(it -> it == null
                        ? "NULL"
                        : '"' + it.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }

    private void flush() {
        var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        text.setLength(0);
        try {
            copy.writeToCopy(bytes, 0, bytes.length);
        } catch (SQLException failed) {
            throw new UncheckedIOException(new IOException("The rows could not be copied.", failed));
        }
    }
}
