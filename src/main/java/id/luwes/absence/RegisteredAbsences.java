package id.luwes.absence;

import id.luwes.web.Tally;
import id.luwes.workforce.RegisteredCases;
import id.luwes.workforce.Sought;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Every absence of a scope for whoever oversees it, also those that were cancelled; each question is one statement. */
@Component
public class RegisteredAbsences implements RegisteredCases<RegisteredAbsences.Line> {

    private static final String CASES =
            " from absence.absence c where c.agency_id = :agency and " + Sought.OF_CASE + """
               and (:always or c.first_day <= :last and c.last_day >= :first)
            """;

    /** The page is cut by the index on days before anything is looked up for it. */
    private static final String PAGE = "with page as (select c.*" + CASES + """
               and (:state = '' or c.cancelled_at is not null = (:state = 'cancelled'))
             order by c.first_day desc, c.absence_id desc limit :size offset :skipped)
            select c.absence_id, c.employee_id, e.name, c.kind, c.first_day, c.last_day, c.origin, c.reference,
                   u.name as unit_name, c.cancelled_at, c.cancelled_reason, coalesce(b.display_name, '') as cancelled_by
              from page c
              join workforce.employee e on e.agency_id = c.agency_id and e.employee_id = c.employee_id
              join agency.unit u on u.agency_id = e.agency_id and u.unit_id = e.unit_id
              left join access.account b on b.agency_id = c.agency_id and b.account_id = c.cancelled_by
             order by c.first_day desc, c.absence_id desc
            """;

    private final JdbcClient jdbc;

    RegisteredAbsences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether an absence holds. */
    public enum State {
        RECORDED,
        CANCELLED;

        /** The name by which an address and the words know it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** All of them. */
        public static final List<String> KEYS =
                Stream.of(values()).map(State::key).toList();
    }

    /** An absence, where its person works, and why it no longer holds. */
    public record Line(Absence absence, String unit, Optional<Cancelled> cancelled) {}

    /** When, by whom and why an absence was cancelled. */
    public record Cancelled(Instant at, String by, String reason) {}

    @Override
    public List<String> states() {
        return State.KEYS;
    }

    @Override
    @Transactional(readOnly = true)
    public Tally counts(Filter filter) {
        return jdbc.sql("select count(*) as number, count(c.cancelled_at) as cancelled" + CASES)
                .params(filter.parameters())
                .query((row, number) -> Tally.of(Map.of(
                        State.RECORDED.key(),
                        row.getLong("number") - row.getLong("cancelled"),
                        State.CANCELLED.key(),
                        row.getLong("cancelled"))))
                .single();
    }

    /** One page of them, the latest first. */
    @Override
    @Transactional(readOnly = true)
    public List<Line> page(Filter filter, int page, int size) {
        return jdbc.sql(PAGE)
                .params(filter.parameters())
                .param("state", filter.state())
                .param("size", size)
                .param("skipped", (page - 1L) * size)
                .query((row, number) -> line(row))
                .list();
    }

    private static Line line(ResultSet row) throws SQLException {
        var cancelledAt = row.getObject("cancelled_at", OffsetDateTime.class);
        return new Line(
                Absences.absence(row),
                row.getString("unit_name"),
                cancelledAt == null
                        ? Optional.empty()
                        : Optional.of(new Cancelled(
                                cancelledAt.toInstant(),
                                row.getString("cancelled_by"),
                                row.getString("cancelled_reason"))));
    }
}
