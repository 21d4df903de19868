package id.luwes.arrangement;

import id.luwes.core.DateRange;
import id.luwes.core.EmployeeId;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads what has changed since the grant, as {@code arrangement.since_the_grant} tells it. */
final class LookRows {

    private LookRows() {}

    /** One agreement with the one cause of a row. */
    static AgreementToLookAt read(ResultSet row) throws SQLException {
        return new AgreementToLookAt(
                new AgreementId(row.getLong("agreement_id")),
                new ApplicationId(row.getLong("application_id")),
                new EmployeeId(row.getLong("employee_id")),
                row.getString("name"),
                row.getString("unit_name"),
                new DateRange(row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class)),
                row.getInt("days_away"),
                List.of(look(row)),
                row.getBoolean("whole"));
    }

    /** One agreement with all its causes, of its rows. */
    static AgreementToLookAt together(List<AgreementToLookAt> rows) {
        var one = rows.getFirst();
        return new AgreementToLookAt(
                one.id(),
                one.application(),
                one.employee(),
                one.name(),
                one.unit(),
                one.granted(),
                one.daysPerWeek(),
                rows.stream()
                        .flatMap(it -> it.looks().stream())
                        .sorted(Comparator.comparing(it -> it.key().kind()))
                        .toList(),
                one.whole());
    }

    private static Look look(ResultSet row) throws SQLException {
        var key = new LookKey(LookKind.valueOf(row.getString("cause")), row.getString("state"));
        var since = Optional.ofNullable(row.getObject("since", OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
        return switch (key.kind()) {
            case UNIT -> new Look.Moved(key, since, text(row, "before_name"), text(row, "now_name"));
            case SUPERIOR -> new Look.OtherSuperior(key, since, text(row, "before_name"), text(row, "now_name"));
            case SANCTION ->
                new Look.Sanctioned(
                        key,
                        since,
                        text(row, "now_name"),
                        Optional.ofNullable(row.getObject("day", LocalDate.class)),
                        text(row, "basis"));
            case RIGHT -> lessRight(row, key, since);
            case EXCEPTION ->
                new Look.ExceptionEnded(key, since, row.getInt("days_now"), row.getObject("day", LocalDate.class));
            case CALENDAR ->
                new Look.DayOff(
                        key,
                        since,
                        row.getObject("day", LocalDate.class),
                        text(row, "now_name"),
                        text(row, "basis"),
                        text(row, "promised"));
        };
    }

    /** The reasons are for those alone who may read the record. */
    private static Look lessRight(ResultSet row, LookKey key, Optional<Instant> since) throws SQLException {
        return new Look.LessRight(
                key,
                since,
                row.getInt("days_now"),
                row.getLong("verdict_id"),
                text(row, "policy_id"),
                row.getBoolean("whole") ? List.of(texts(row.getArray("reasons"))) : List.of());
    }

    private static String[] texts(Array array) throws SQLException {
        return (String[]) array.getArray();
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).orElse("");
    }
}
