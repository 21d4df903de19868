package id.luwes.arrangement;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import id.luwes.access.DecisionsToCome;
import id.luwes.access.SignedIn;
import id.luwes.core.EmployeeId;
import id.luwes.policy.Bilingual;
import id.luwes.regime.RegimeId;
import id.luwes.store.CurrentAgency;
import id.luwes.workforce.WaitingCase;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The changes of single days of the current agency, and which of them wait for whom. */
@Component
public class DayChanges {

    /** So many stand on a page. */
    public static final int SIZE = 20;

    private static final String COLUMNS = """
        select c.change_id, c.employee_id, c.kind, c.state, c.asked_at, coalesce(c.reason, '') as reason, s.by_employee,
               case when s.state in ('GRANTED', 'REFUSED') and c.kind = 'ASKED' then coalesce(s.reason, '') else '' end
                   as word,
               c.again_of, c.refused_by_account, c.refused_by_employee, d.day, d.place_kind, d.place_office_id, d.place_detail,
               d.regime_id, r.title_id, r.title_en, r.instrument,
               case when d.stands <> 'OVER' and d.mode = 'AWAY' and d.regime_id is not null
                         and regime.offered(d.regime_id, d.employee_id, d.day) is null then 'OVER' else d.stands end as stands
          from (%s) c
          join arrangement.changed_day d on d.agency_id = c.agency_id and d.change_id = c.change_id
          left join regime.regime r on r.agency_id = d.agency_id and r.regime_id = d.regime_id
          left join lateral (select * from arrangement.day_change_step s where s.agency_id = c.agency_id
               and s.change_id = c.change_id and s.state <> 'WAITING' order by s.step_id desc limit 1) s on true
        """;

    /** As {@link Mandates} would let them decide, and while there is still something to decide. */
    private static final String WAITING = """
              from arrangement.day_change c
              join workforce.employee e on e.agency_id = c.agency_id and e.employee_id = c.employee_id
              join agency.unit u on u.agency_id = e.agency_id and u.unit_id = e.unit_id
              left join workforce.reporting_line l on l.agency_id = c.agency_id and l.employee_id = c.employee_id
             where c.agency_id = :agency and c.state = 'WAITING' and c.employee_id <> :me
               and not exists (select from arrangement.changed_day x where x.agency_id = c.agency_id
                       and x.change_id = c.change_id and (x.day <= (select cast(cast(:moment as timestamptz) at time zone z.zone as date)
                                      from agency.agency z where z.agency_id = c.agency_id)
                            or x.regime_id is not null and regime.offered(x.regime_id, x.employee_id, x.day) is null)) and
            """ + DecisionsToCome.notYetBy(DecidingDaysWithUndo.KIND, "c.change_id")
            + " and (c.refused_by_account is null and " + Mandates.DECIDES_ALSO_AS_DEPUTY
            + " or c.refused_by_account is not null and " + CaseMandatesInSql.decidesAgain("c") + ")";

    /** How many wait for the reader. */
    public static final String COUNT = "select count(*)" + WAITING;

    private final JdbcClient jdbc;
    private final Clock clock;

    DayChanges(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The latest of this person, the newest first. */
    @Transactional(readOnly = true)
    public List<DayChange> of(EmployeeId person) {
        var latest = "select * from arrangement.day_change where agency_id = :agency and employee_id = :person"
                + " order by change_id desc limit " + SIZE;
        return changes(jdbc.sql(COLUMNS.formatted(latest) + " order by c.change_id desc")
                .param("agency", agency())
                .param("person", person.value()));
    }

    @Transactional(readOnly = true)
    public Optional<DayChange> find(DayChangeId id) {
        return changes(jdbc.sql(COLUMNS.formatted(
                                "select * from arrangement.day_change where agency_id = :agency and change_id = :id"))
                        .param("agency", agency())
                        .param("id", id.value()))
                .stream()
                .findFirst();
    }

    /** The same, nobody else changing it until the end of the transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<DayChange> lock(DayChangeId id) {
        // Read after the lock is held, so that whoever comes second sees what the first has done.
        return jdbc.sql("select 1 from arrangement.day_change where agency_id = :agency and change_id = :id for update")
                .param("agency", agency())
                .param("id", id.value())
                .query((row, number) -> row.getInt(1))
                .optional()
                .flatMap(found -> find(id));
    }

    /** A page of what waits for somebody's decision, the nearest day first. */
    @Transactional(readOnly = true)
    public List<DayChange> waitingFor(SignedIn who, int page) {
        var waiting = "select c.* " + WAITING
                + " order by (select min(x.day) from arrangement.changed_day x where x.agency_id = c.agency_id"
                + " and x.change_id = c.change_id), c.change_id limit :size offset :skipped";
        return changes(asking(who, COLUMNS.formatted(waiting) + " order by c.asked_at, c.change_id")
                .param("size", SIZE)
                .param("skipped", (page - 1) * SIZE));
    }

    /** Those of these that wait for somebody's decision. */
    @Transactional(readOnly = true)
    public List<DayChange> waitingFor(SignedIn who, List<Long> ids) {
        return changes(asking(
                        who,
                        COLUMNS.formatted("select c.* " + WAITING + " and c.change_id = any(:ids)")
                                + " order by c.asked_at, c.change_id")
                .param("ids", ids.toArray(Long[]::new)));
    }

    /** All that waits for somebody's decision, each needed by its first day. */
    @Transactional(readOnly = true)
    public List<WaitingCase> cases(SignedIn who) {
        return asking(
                        who,
                        "select c.change_id, c.employee_id, c.asked_at, (select min(x.day) from"
                                + " arrangement.changed_day x where x.agency_id = c.agency_id and x.change_id ="
                                + " c.change_id) as first_day" + WAITING)
                .query((row, number) -> new WaitingCase(
                        row.getLong("change_id"),
                        new EmployeeId(row.getLong("employee_id")),
                        Optional.of(row.getObject("first_day", LocalDate.class)),
                        row.getObject("asked_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** How many wait for somebody's decision. */
    @Transactional(readOnly = true)
    public int countFor(SignedIn who) {
        return asking(who, COUNT).query((row, number) -> row.getInt(1)).single();
    }

    private JdbcClient.StatementSpec asking(SignedIn who, String sql) {
        return jdbc.sql(sql)
                .param("agency", agency())
                .param("me", who.employee())
                .param("account", who.account())
                .param("moment", clock.instant().atOffset(ZoneOffset.UTC));
    }

    private record Row(DayChange change, DayChange.Day day) {}

    private static List<DayChange> changes(JdbcClient.StatementSpec asked) {
        var found = asked.query((row, number) -> row(row)).list().stream()
                .collect(groupingBy(it -> it.change().id(), LinkedHashMap::new, toList()));
        var changes = new ArrayList<DayChange>();
        found.values()
                .forEach(rows -> changes.add(rows.getFirst()
                        .change()
                        .with(rows.stream().map(Row::day).toList())));
        return changes;
    }

    private static Row row(ResultSet row) throws SQLException {
        var day = new DayChange.Day(
                row.getObject("day", LocalDate.class),
                Place.kept(row.getString("place_kind"), row.getLong("place_office_id"), row.getString("place_detail")),
                DayChange.Stands.valueOf(row.getString("stands")),
                rule(row));
        return new Row(
                new DayChange(
                        new DayChangeId(row.getLong("change_id")),
                        new EmployeeId(row.getLong("employee_id")),
                        DayChange.Kind.valueOf(row.getString("kind")),
                        DayChange.State.valueOf(row.getString("state")),
                        List.of(day),
                        row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                        row.getString("reason"),
                        row.getString("word"),
                        Optional.ofNullable(row.getObject("by_employee", Long.class))
                                .map(EmployeeId::new),
                        again(row)),
                day);
    }

    private static Optional<DayChange.Again> again(ResultSet row) throws SQLException {
        var refused = row.getObject("again_of", Long.class);
        return refused == null
                ? Optional.empty()
                : Optional.of(new DayChange.Again(
                        new DayChangeId(refused),
                        row.getLong("refused_by_account"),
                        Optional.ofNullable(row.getObject("refused_by_employee", Long.class))
                                .map(EmployeeId::new)));
    }

    static Optional<DayChange.Rule> rule(ResultSet row) throws SQLException {
        var id = row.getObject("regime_id", Long.class);
        return id == null
                ? Optional.empty()
                : Optional.of(new DayChange.Rule(
                        new RegimeId(id),
                        new Bilingual(row.getString("title_id"), row.getString("title_en")),
                        row.getString("instrument")));
    }

    private static int agency() {
        return CurrentAgency.required().value();
    }
}
