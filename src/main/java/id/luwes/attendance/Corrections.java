package id.luwes.attendance;

import static java.util.stream.Collectors.toMap;

import id.luwes.access.DecisionsToCome;
import id.luwes.access.SignedIn;
import id.luwes.core.DateRange;
import id.luwes.core.EmployeeId;
import id.luwes.store.CurrentAgency;
import id.luwes.workforce.WaitingCase;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The corrections of the current agency, and which of them wait for whom. */
@Component
public class Corrections {

    /** So many stand on a page. */
    public static final int SIZE = 50;

    private static final String ANSWERS = """
        select c.correction_id, c.employee_id, c.day, c.out_time, c.reason, c.asked_at,
               r.accepted, r.word, r.ruled_at
          from attendance.correction c
          left join attendance.correction_ruling r
            on r.agency_id = c.agency_id and r.correction_id = c.correction_id
         where c.agency_id = :agency
        """;

    /**
     * The superior of today decides or the deputy, or BKD within its units where there is none; nobody on themselves. Whose
     * they are is found first, so that the count in the menu does not look through all that wait in the agency.
     */
    private static final String WAITING =
            """
                  from attendance.correction c
                  join workforce.employee e on e.agency_id = c.agency_id and e.employee_id = c.employee_id
                  join agency.unit u on u.agency_id = e.agency_id and u.unit_id = e.unit_id
                 where c.agency_id = :agency and c.waits and c.employee_id <> :me
                   and c.employee_id = any(array(
                        select f.employee_id from workforce.decides_for(:me, :moment) f
                        union
                        select w.employee_id from access.role_grant g
                          join lateral (
                            select x.agency_id, x.employee_id from attendance.correction x
                             where x.agency_id = g.agency_id and x.waits and not exists (
                                select from workforce.reporting_line l where l.agency_id = x.agency_id
                                   and l.employee_id = x.employee_id and l.superior_id is not null)
                            offset 0) w on true
                          join workforce.employee v on v.agency_id = w.agency_id and v.employee_id = w.employee_id
                          join agency.unit p on p.agency_id = v.agency_id and p.unit_id = v.unit_id
                          left join agency.unit s on s.agency_id = g.agency_id and s.unit_id = g.unit_id
                         where g.agency_id = :agency and g.account_id = :account and g.role = 'BKD'
                           and (g.unit_id = 0 or p.first_in_order between s.first_in_order and s.last_in_order)))
                   and
                """ + DecisionsToCome.notYetBy(RulingOnCorrectionsWithUndo.KIND, "c.correction_id");

    /** How many wait for the reader. */
    public static final String COUNT = "select count(*)" + WAITING;

    private static final String LINES = """
        select c.correction_id, c.employee_id, c.day, c.out_time, c.reason, c.asked_at,
               null::boolean as accepted, null::text as word, null::timestamptz as ruled_at,
               e.name, u.name as unit_name,
               (select w.in_time from attendance.worked_day w where w.agency_id = c.agency_id
                   and w.employee_id = c.employee_id and w.day = c.day) as in_time,
               (select w.out_time from attendance.worked_day w where w.agency_id = c.agency_id
                   and w.employee_id = c.employee_id and w.day = c.day) as recorded
        """ + WAITING;

    private final JdbcClient jdbc;
    private final Clock clock;

    Corrections(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A correction with whose it is, and from when to when that day is recorded so far. */
    public record Waiting(
            Correction correction, String name, String unitName, Optional<LocalTime> in, Optional<LocalTime> out) {}

    /** A page of what waits for this person, the oldest first. */
    @Transactional(readOnly = true)
    public List<Waiting> waitingFor(SignedIn who, int page) {
        return asking(who, LINES + " order by c.asked_at, c.correction_id limit :size offset :skipped")
                .param("size", SIZE)
                .param("skipped", (page - 1) * SIZE)
                .query((row, number) -> waiting(row))
                .list();
    }

    /** Those of these that wait for this person. */
    @Transactional(readOnly = true)
    public List<Waiting> waitingFor(SignedIn who, List<Long> ids) {
        return asking(who, LINES + " and c.correction_id = any(:ids)")
                .param("ids", ids.toArray(Long[]::new))
                .query((row, number) -> waiting(row))
                .list();
    }

    /** All that waits for this person, each needed before the month of its day is evaluated. */
    @Transactional(readOnly = true)
    public List<WaitingCase> cases(SignedIn who) {
        return asking(who, "select c.correction_id, c.employee_id, c.day, c.asked_at" + WAITING)
                .query((row, number) -> new WaitingCase(
                        row.getLong("correction_id"),
                        new EmployeeId(row.getLong("employee_id")),
                        Optional.of(YearMonth.from(row.getObject("day", LocalDate.class))
                                .atEndOfMonth()),
                        row.getObject("asked_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** How many wait for this person. */
    @Transactional(readOnly = true)
    public int countFor(SignedIn who) {
        return asking(who, COUNT).query((row, number) -> row.getInt(1)).single();
    }

    /** How many of somebody's days of a range wait for a ruling. */
    @Transactional(readOnly = true)
    public int waiting(EmployeeId person, DateRange days) {
        return jdbc.sql("select count(*) from attendance.correction c where c.agency_id = :agency and c.waits"
                        + " and c.employee_id = :person and c.day between :first and :last")
                .param("agency", CurrentAgency.required().value())
                .param("person", person.value())
                .param("first", days.first())
                .param("last", days.last())
                .query((row, number) -> row.getInt(1))
                .single();
    }

    /** The last correction of each day of one person, by date. */
    @Transactional(readOnly = true)
    public Map<LocalDate, Correction> of(EmployeeId person, DateRange days) {
        return jdbc
                .sql(ANSWERS
                        + " and c.employee_id = :person and c.day between :first and :last order by c.correction_id")
                .param("agency", CurrentAgency.required().value())
                .param("person", person.value())
                .param("first", days.first())
                .param("last", days.last())
                .query((row, number) -> correction(row))
                .stream()
                .collect(toMap(Correction::day, it -> it, (earlier, later) -> later));
    }

    @Transactional(readOnly = true)
    public Optional<Correction> find(CorrectionId id) {
        return jdbc.sql(ANSWERS + " and c.correction_id = :id")
                .param("agency", CurrentAgency.required().value())
                .param("id", id.value())
                .query((row, number) -> correction(row))
                .optional();
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
                correction(row),
                row.getString("name"),
                row.getString("unit_name"),
                Optional.ofNullable(row.getObject("in_time", LocalTime.class)),
                Optional.ofNullable(row.getObject("recorded", LocalTime.class)));
    }

    static Correction correction(ResultSet row) throws SQLException {
        var ruledAt = row.getObject("ruled_at", OffsetDateTime.class);
        var word = row.getString("word");
        return new Correction(
                new CorrectionId(row.getLong("correction_id")),
                new EmployeeId(row.getLong("employee_id")),
                row.getObject("day", LocalDate.class),
                row.getObject("out_time", LocalTime.class),
                row.getString("reason"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                ruledAt == null
                        ? Optional.empty()
                        : Optional.of(new Correction.Ruling(
                                row.getBoolean("accepted"), word == null ? "" : word, ruledAt.toInstant())));
    }
}
