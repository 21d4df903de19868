package id.luwes.arrangement;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Promises as rows and back. */
final class OutputRows {

    static final String COLUMNS = "what, measure, quantity, due, weight, goal, last_accepted, last_days,"
            + " promised_in_all, promised_days, less_reason";

    static final String FROM_JSON = """
            select o.* from json_to_recordset(cast(:outputs as json)) as o(what text, measure text, quantity numeric,
                due date, weight numeric, goal text, last_accepted numeric, last_days integer,
                promised_in_all numeric, promised_days integer, less_reason text)
            """;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private OutputRows() {}

    record Row(long application, PromisedOutput output) {}

    private record JsonOutput(
            String what,
            String measure,
            BigDecimal quantity,
            String due,
            BigDecimal weight,
            String goal,
            @Nullable BigDecimal last_accepted,
            long last_days,
            @Nullable BigDecimal promised_in_all,
            long promised_days,
            @Nullable String less_reason) {}

    static Row of(ResultSet row) throws SQLException {
        var reason = row.getString("less_reason");
        return new Row(
                row.getLong("application_id"),
                new PromisedOutput(
                        row.getString("what"),
                        row.getString("measure"),
                        row.getBigDecimal("quantity").stripTrailingZeros(),
                        row.getObject("due", LocalDate.class),
                        row.getBigDecimal("weight").stripTrailingZeros(),
                        row.getString("goal"),
                        new PromisedOutput.Comparison(beside(row), reason == null ? "" : reason)));
    }

    private static Optional<PromisedOutput.Beside> beside(ResultSet row) throws SQLException {
        var accepted = row.getBigDecimal("last_accepted");
        var inAll = row.getBigDecimal("promised_in_all");
        return accepted == null
                ? Optional.empty()
                : Optional.of(new PromisedOutput.Beside(
                        new Pace(accepted.stripTrailingZeros(), row.getLong("last_days")),
                        new Pace(
                                (inAll == null ? row.getBigDecimal("quantity") : inAll).stripTrailingZeros(),
                                row.getLong("promised_days"))));
    }

    static String json(List<PromisedOutput> outputs) {
        return JSON.writeValueAsString(outputs.stream().map(OutputRows::json).toList());
    }

    private static JsonOutput json(PromisedOutput output) {
        var beside = output.comparison().beside();
        return new JsonOutput(
                output.what(),
                output.measure(),
                output.quantity(),
                output.due().toString(),
                output.weight(),
                output.goal(),
                beside.map(it -> it.accepted().quantity()).orElse(null),
                beside.map(it -> it.accepted().days()).orElse(1L),
                beside.map(it -> it.promised().quantity()).orElse(null),
                beside.map(it -> it.promised().days()).orElse(1L),
                output.comparison().lessReason().isBlank()
                        ? null
                        : output.comparison().lessReason());
    }
}
