package id.luwes.arrangement;

import id.luwes.access.DecisionsToCome;
import id.luwes.access.SignedIn;
import id.luwes.core.DateRange;
import id.luwes.core.EmployeeId;
import id.luwes.core.UnitId;
import id.luwes.store.CurrentAgency;
import id.luwes.workforce.WaitingCase;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The applications that wait for somebody: the rows that {@link CaseMandates} would let them decide, in one statement. */
@Component
public class Inbox {

    /** So many stand on a page. */
    public static final int SIZE = 25;

    private static final String COLUMNS = """
        select a.application_id, a.employee_id, e.name, e.position_name, u.name as unit_name, a.first_day,
               a.last_day, coalesce(a.first_submitted_at, a.submitted_at) as queued_since, a.revises is not null and not a.offer as revision,
               arrangement.days_away(a.agency_id, a.application_id) as days_away,
               u.unit_id, u.serves_public, exists (select from workforce.superior_doubt w where w.agency_id = a.agency_id
                   and w.employee_id = a.employee_id and w.outcome is null) as doubted
        """;

    private static final String ORDER = " order by coalesce(a.first_submitted_at, a.submitted_at), a.application_id";

    private static final String WAITING = """
              from arrangement.application a
              join workforce.employee e on e.agency_id = a.agency_id and e.employee_id = a.employee_id
              join agency.unit u on u.agency_id = e.agency_id and u.unit_id = e.unit_id
              left join workforce.reporting_line l on l.agency_id = a.agency_id and l.employee_id = a.employee_id
             where a.agency_id = :agency and a.state = 'SUBMITTED' and a.employee_id <> :me
               and
            """ + DecisionsToCome.notYetBy(DecidingWithUndo.KIND, "a.application_id")
            + " and " + CaseMandatesInSql.DECIDES;

    /** How many wait for the reader. */
    public static final String COUNT = "select count(*)" + WAITING;

    private final JdbcClient jdbc;
    private final Clock clock;

    Inbox(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A part of what waits for somebody.
     *
     * @param all how much waits on all pages
     */
    public record Page(List<Waiting> waiting, int all) {

        public Page {
            waiting = List.copyOf(waiting);
        }
    }

    private record Counted(Waiting waiting, int all) {}

    /** A page of what waits for this person, the oldest first, and how much there is; one statement where the page exists. */
    @Transactional(readOnly = true)
    public Page page(SignedIn who, int page) {
        var found = asking(
                        who,
                        COLUMNS + ", count(*) over () as waiting" + WAITING + ORDER + " limit :size offset :skipped")
                .param("size", SIZE)
                .param("skipped", (page - 1L) * SIZE)
                .query((row, number) -> new Counted(waiting(row), row.getInt("waiting")))
                .list();
        return found.isEmpty() && page > 1
                ? new Page(List.of(), count(who))
                : new Page(
                        found.stream().map(Counted::waiting).toList(),
                        found.stream().findFirst().map(Counted::all).orElse(0));
    }

    /** So many that wait for this person behind a place in the queue, the oldest first; for programs. */
    @Transactional(readOnly = true)
    public List<Waiting> behind(SignedIn who, Instant queuedSince, long application, int size) {
        return asking(who, COLUMNS + WAITING + """
             and (coalesce(a.first_submitted_at, a.submitted_at), a.application_id) > (:since, :behind)
            """ + ORDER + " limit :size")
                .param("since", queuedSince.atOffset(ZoneOffset.UTC))
                .param("behind", application)
                .param("size", size)
                .query((row, number) -> waiting(row))
                .list();
    }

    /** Those of these that wait for this person. */
    @Transactional(readOnly = true)
    public List<Waiting> of(SignedIn who, List<Long> ids) {
        return asking(who, COLUMNS + WAITING + " and a.application_id = any(:ids)")
                .param("ids", ids.toArray(Long[]::new))
                .query((row, number) -> waiting(row))
                .list();
    }

    /** All that waits for this person, each needed by the first day that it asks for. */
    @Transactional(readOnly = true)
    public List<WaitingCase> cases(SignedIn who) {
        return asking(
                        who,
                        "select a.application_id, a.employee_id, a.first_day,"
                                + " coalesce(a.first_submitted_at, a.submitted_at) as queued_since" + WAITING)
                .query((row, number) -> new WaitingCase(
                        row.getLong("application_id"),
                        new EmployeeId(row.getLong("employee_id")),
                        Optional.of(row.getObject("first_day", LocalDate.class)),
                        row.getObject("queued_since", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** How many wait for this person. */
    @Transactional(readOnly = true)
    public int count(SignedIn who) {
        return asking(who, COUNT).query((row, number) -> row.getInt(1)).single();
    }

    private JdbcClient.StatementSpec asking(SignedIn who, String sql) {
        return jdbc.sql(sql)
                .param("agency", CurrentAgency.required().value())
                .param("me", who.employee())
                .param("moment", clock.instant().atOffset(ZoneOffset.UTC))
                .param("account", who.account());
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        return new Waiting(
                new ApplicationId(row.getLong("application_id")),
                new EmployeeId(row.getLong("employee_id")),
                row.getString("name"),
                row.getString("position_name"),
                row.getString("unit_name"),
                new DateRange(row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class)),
                row.getInt("days_away"),
                row.getObject("queued_since", OffsetDateTime.class).toInstant(),
                row.getBoolean("revision"),
                row.getBoolean("doubted"),
                new UnitId(row.getLong("unit_id")),
                row.getBoolean("serves_public"));
    }
}
