package id.luwes.performance;

import id.luwes.access.DecisionsToCome;
import id.luwes.access.SignedIn;
import id.luwes.core.EmployeeId;
import id.luwes.evidence.KeptFile;
import id.luwes.store.CurrentAgency;
import id.luwes.workforce.WaitingCase;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The deliveries that wait for somebody: the rows that {@code Mandates} would let them rule on, in one statement. Asked
 * from the people on, one by one ({@code offset 0} keeps it so), since they are few: reports, also of whom somebody stands for, and for BKD those without
 * a superior.
 */
@Component
public class WaitingOutputs {

    private static final int SHOWN = 25;
    private static final int LATELY = 8;

    private static final String PEOPLE = """
        with granted as materialized (
            select g.role, coalesce(u.first_in_order, 0) as first, coalesce(u.last_in_order, 2147483647) as last
              from access.role_grant g
              left join agency.unit u on u.agency_id = g.agency_id and u.unit_id = g.unit_id
             where g.agency_id = :agency and g.account_id = :account and g.role in ('BKD', 'UNIT_HEAD')
               and (g.unit_id = 0 or u.unit_id is not null)),
        people as materialized (
            select f.employee_id from workforce.decides_for(:me, :moment) f
            union
            select l.employee_id from workforce.reporting_line l
              join workforce.employee e on e.agency_id = l.agency_id and e.employee_id = l.employee_id
              join agency.unit u on u.agency_id = e.agency_id and u.unit_id = e.unit_id
              join granted r on r.role = 'BKD' and u.first_in_order between r.first and r.last
             where l.agency_id = :agency and l.superior_id is null and exists (select from granted)
            union
            select e.employee_id from granted r
              join agency.unit u on u.agency_id = :agency and u.serves_public
               and u.first_in_order between r.first and r.last
              join workforce.employee e on e.agency_id = u.agency_id and e.unit_id = u.unit_id and not e.heads_unit
             where r.role = 'UNIT_HEAD'
               and not exists (select from workforce.reporting_line mine
                    where mine.agency_id = :agency and mine.employee_id = :me
                      and mine.superior_id = e.employee_id))
        """;

    private static final String WAITING = """
          from people
         cross join lateral (
               select * from performance.output_standing o
                where o.agency_id = :agency and o.employee_id = people.employee_id offset 0) s
         where s.state = 'DELIVERED' and s.employee_id <> :me and
        """ + DecisionsToCome.notYetBy(JudgingWithUndo.KIND, "s.output_id");

    private static final String LINES = PEOPLE + "select " + OutputRows.COLUMNS + """
               , (select e.name from workforce.employee e
                   where e.agency_id = s.agency_id and e.employee_id = s.employee_id) as name
        """ + WAITING;

    /** How many wait for the reader. */
    public static final String COUNT = PEOPLE + "select count(*)" + WAITING;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final EvidenceOfOutputs evidence;

    WaitingOutputs(JdbcClient jdbc, Clock clock, EvidenceOfOutputs evidence) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.evidence = evidence;
    }

    /** A delivery with the name of whoever handed it in, and its files. */
    public record Waiting(Output.Delivered output, String name, List<KeptFile> files) {

        public Waiting {
            files = List.copyOf(files);
        }
    }

    /** An output on which somebody has ruled, with the name of whoever promised it. */
    public record Settled(Output.Ruled output, String name) {}

    /** What waits for this person, the oldest first, and not more than a page holds. */
    @Transactional(readOnly = true)
    public List<Waiting> of(SignedIn who) {
        var waiting = asking(who, LINES + " order by s.delivered_at, s.progress_id limit " + SHOWN)
                .query((row, number) -> waiting(row))
                .list();
        var files = evidence.ofDeliveries(
                waiting.stream().map(it -> it.output().delivery().number()).toList());
        return waiting.stream()
                .map(it -> new Waiting(
                        it.output(),
                        it.name(),
                        files.getOrDefault(it.output().delivery().number(), List.of())))
                .toList();
    }

    /** Those of these that wait for this person. */
    @Transactional(readOnly = true)
    public List<Waiting> of(SignedIn who, List<Long> ids) {
        return asking(who, LINES + " and s.output_id = any(:ids)")
                .param("ids", ids.toArray(Long[]::new))
                .query((row, number) -> waiting(row))
                .list();
    }

    /** All that waits for this person, each needed when it was due. */
    @Transactional(readOnly = true)
    public List<WaitingCase> cases(SignedIn who) {
        return asking(who, PEOPLE + "select s.output_id, s.employee_id, s.due, s.delivered_at" + WAITING)
                .query((row, number) -> new WaitingCase(
                        row.getLong("output_id"),
                        new EmployeeId(row.getLong("employee_id")),
                        Optional.of(row.getObject("due", LocalDate.class)),
                        OutputRows.at(row, "delivered_at")))
                .list();
    }

    /** The latest rulings of this person, to look at again or to change; also on what was handed in again since. */
    @Transactional(readOnly = true)
    public List<Settled> ruledLatelyBy(SignedIn who) {
        return asking(who, "select " + OutputRows.COLUMNS + """
                   , (select e.name from workforce.employee e
                       where e.agency_id = s.agency_id and e.employee_id = s.employee_id) as name
              from (select output_id, max(ruling_id) as latest
                      from (select output_id, ruling_id from performance.ruling
                             where agency_id = :agency and by_account = :account
                             order by ruling_id desc limit :lately) r
                     group by output_id) mine
              join performance.output_standing s on s.agency_id = :agency and s.output_id = mine.output_id
             where s.ruled_by_account = :account
             order by mine.latest desc
            """)
                .param("lately", LATELY)
                .query((row, number) -> OutputRows.of(row) instanceof Output.Ruled ruled
                        ? Optional.of(new Settled(ruled, row.getString("name")))
                        : Optional.<Settled>empty())
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** How many wait for this person, for a badge or the page of the day. */
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
        return switch (OutputRows.of(row)) {
            case Output.Delivered delivered -> new Waiting(delivered, row.getString("name"), List.of());
            case Output.Open other -> throw notWaiting(other);
            case Output.Ruled other -> throw notWaiting(other);
        };
    }

    private static IllegalStateException notWaiting(Output output) {
        return new IllegalStateException(
                "Output %s does not wait.".formatted(output.promised().id()));
    }
}
