package id.luwes.performance;

import id.luwes.core.EmployeeId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Outputs from rows of {@code performance.output_standing}. */
final class OutputRows {

    static final String COLUMNS = """
            s.output_id, s.employee_id, s.what, s.measure, s.promised, s.due, s.weight, s.goal, s.lapsed,
            s.progress_id, s.delivered, s.note, s.link, s.delivered_at, s.accepted, s.ruling_id, s.ruled_at,
            s.ruled_by_account, s.ruled_by, s.word, s.state, s.last_step, s.progress
            """;

    private OutputRows() {}

    static Output of(ResultSet row) throws SQLException {
        var promised = promised(row);
        long last = row.getLong("last_step");
        return switch (row.getString("state")) {
            case "OPEN" -> new Output.Open(promised, progress(row), last);
            case "DELIVERED" -> new Output.Delivered(promised, delivery(row), last);
            case "ACCEPTED" ->
                new Output.Accepted(
                        promised,
                        delivery(row),
                        new Ruling.Acceptance(
                                row.getLong("ruling_id"), number(row, "accepted"), text(row, "word"), judge(row)),
                        last);
            case "RETURNED" ->
                new Output.Returned(
                        promised,
                        delivery(row),
                        new Ruling.Return(row.getLong("ruling_id"), text(row, "word"), judge(row)),
                        progress(row),
                        last);
            default -> throw new IllegalStateException("Unknown state " + row.getString("state"));
        };
    }

    private static Promised promised(ResultSet row) throws SQLException {
        return new Promised(
                new OutputId(row.getLong("output_id")),
                new EmployeeId(row.getLong("employee_id")),
                row.getString("what"),
                row.getString("measure"),
                number(row, "promised"),
                row.getObject("due", LocalDate.class),
                number(row, "weight"),
                row.getString("goal"),
                row.getBoolean("lapsed"));
    }

    private static Optional<BigDecimal> progress(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getBigDecimal("progress")).map(BigDecimal::stripTrailingZeros);
    }

    private static Step delivery(ResultSet row) throws SQLException {
        return new Step(
                row.getLong("progress_id"),
                new Work(number(row, "delivered"), text(row, "note"), Optional.ofNullable(row.getString("link"))),
                at(row, "delivered_at"));
    }

    private static Judge judge(ResultSet row) throws SQLException {
        return new Judge(
                Optional.ofNullable(row.getObject("ruled_by", Long.class)).map(EmployeeId::new),
                row.getLong("ruled_by_account"),
                at(row, "ruled_at"));
    }

    static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static BigDecimal number(ResultSet row, String column) throws SQLException {
        return row.getBigDecimal(column).stripTrailingZeros();
    }

    static String text(ResultSet row, String column) throws SQLException {
        var text = row.getString(column);
        return text == null ? "" : text;
    }
}
