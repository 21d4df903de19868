package id.luwes.arrangement;

import id.luwes.access.SignedIn;
import id.luwes.core.DateRange;
import id.luwes.store.CurrentAgency;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The applications on which somebody decided, whoever decides on those people today. */
@Component
public class DecidedCases {

    /** So many stand on a page. */
    public static final int SIZE = 25;

    private static final String DECIDED = """
          from arrangement.transition t
          join arrangement.application a on a.agency_id = t.agency_id and a.application_id = t.application_id
          join workforce.employee e on e.agency_id = a.agency_id and e.employee_id = a.employee_id
         where t.agency_id = :agency and t.by_account = :account and t.state in ('APPROVED', 'REFUSED', 'RETURNED', 'OFFERED', 'CONSENTED')
        """;

    private final JdbcClient jdbc;

    DecidedCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A decision as it was taken, also to send it back; what became of the case since is told there. */
    public record Line(
            ApplicationId id, String applicant, DateRange period, ApplicationState state, String reason, Instant at) {}

    /** A page of them, the latest first. */
    @Transactional(readOnly = true)
    public List<Line> of(SignedIn who, int page) {
        return asking(who, """
            select t.application_id, e.name, a.first_day, a.last_day, t.state,
                   coalesce(t.reason, '') as reason, t.happened_at
            """ + DECIDED + " order by t.transition_id desc limit :size offset :skipped")
                .param("size", SIZE)
                .param("skipped", (page - 1) * SIZE)
                .query((row, number) -> line(row))
                .list();
    }

    /** How many there are. */
    @Transactional(readOnly = true)
    public int count(SignedIn who) {
        return asking(who, "select count(*)" + DECIDED)
                .query((row, number) -> row.getInt(1))
                .single();
    }

    private JdbcClient.StatementSpec asking(SignedIn who, String sql) {
        return jdbc.sql(sql).param("agency", CurrentAgency.required().value()).param("account", who.account());
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                new ApplicationId(row.getLong("application_id")),
                row.getString("name"),
                new DateRange(row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class)),
                ApplicationState.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getObject("happened_at", OffsetDateTime.class).toInstant());
    }
}
