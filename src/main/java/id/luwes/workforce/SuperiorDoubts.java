package id.luwes.workforce;

import id.luwes.access.DecisionsToCome;
import id.luwes.access.SignedIn;
import id.luwes.core.EmployeeId;
import id.luwes.store.CurrentAgency;
import id.luwes.workforce.SuperiorDoubt.Ending;
import id.luwes.workforce.SuperiorDoubt.Named;
import id.luwes.workforce.SuperiorDoubt.Outcome;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people said of their recorded superior, and what became of it. */
@Component
public class SuperiorDoubts {

    /** So many stand on a page. */
    public static final int SIZE = 25;

    private static final String COLUMNS = """
        select d.doubt_id, d.employee_id, e.name, u.name as unit_name, d.superior_id, s.name as superior_name,
               d.suggested_id, p.name as suggested_name, d.words, d.raised_at, d.outcome, d.answer, d.ended_at
          from workforce.superior_doubt d
          join workforce.employee e on e.agency_id = d.agency_id and e.employee_id = d.employee_id
          join agency.unit u on u.agency_id = e.agency_id and u.unit_id = e.unit_id
          join workforce.employee s on s.agency_id = d.agency_id and s.employee_id = d.superior_id
          left join workforce.employee p on p.agency_id = d.agency_id and p.employee_id = d.suggested_id
         where d.agency_id = :agency
        """;

    private static final String WAITING = """
          from workforce.superior_doubt d
          join workforce.employee e on e.agency_id = d.agency_id and e.employee_id = d.employee_id
          join agency.unit u on u.agency_id = e.agency_id and u.unit_id = e.unit_id
         where d.agency_id = :agency and d.outcome is null and d.employee_id <> :me
           and exists (select from access.role_grant g
                 left join agency.unit s on s.agency_id = g.agency_id and s.unit_id = g.unit_id
                where g.agency_id = d.agency_id and g.account_id = :account and g.role = 'BKD'
                  and (g.unit_id = 0 or u.first_in_order between s.first_in_order and s.last_in_order))
           and
        """ + DecisionsToCome.notYetBy(AnsweringDoubtsWithUndo.KIND, "d.doubt_id");

    /** How many wait for the reader, where the role of BKD holds; nobody answers their own. */
    public static final String COUNT = "select count(*)" + WAITING;

    private final JdbcClient jdbc;

    SuperiorDoubts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether somebody's superior is doubted now. */
    @Transactional(readOnly = true)
    public boolean isOpen(EmployeeId employee) {
        return jdbc.sql("select exists (select from workforce.superior_doubt"
                        + " where agency_id = :agency and employee_id = :employee and outcome is null)")
                .param("agency", agency())
                .param("employee", employee.value())
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    /** What one person said, the latest first. */
    @Transactional(readOnly = true)
    public List<SuperiorDoubt> of(EmployeeId employee) {
        return jdbc.sql(COLUMNS + " and d.employee_id = :employee order by d.doubt_id desc limit 20")
                .param("agency", agency())
                .param("employee", employee.value())
                .query((row, number) -> doubt(row))
                .list();
    }

    /** One in a scope. */
    @Transactional(readOnly = true)
    public Optional<SuperiorDoubt> find(Scope scope, long id) {
        return inScope(scope, " and d.doubt_id = :id", Map.of("id", id, "most", 1, "skipped", 0)).stream()
                .findFirst();
    }

    /** Those in a scope: the open ones first and of them the oldest, then the latest that ended. */
    @Transactional(readOnly = true)
    public List<SuperiorDoubt> in(Scope scope, int page) {
        return inScope(scope, "", Map.of("most", SIZE, "skipped", (page - 1) * SIZE));
    }

    @Transactional(readOnly = true)
    public int count(Scope scope) {
        return jdbc.sql("select count(*) from (" + COLUMNS + " and " + Scope.CONDITION + ") d")
                .param("agency", agency())
                .params(scope.parameters())
                .query((row, number) -> row.getInt(1))
                .single();
    }

    /** All that waits for an answer of this person; nothing but the waiting presses. */
    @Transactional(readOnly = true)
    public List<WaitingCase> cases(SignedIn who) {
        return asking(who, "select d.doubt_id, d.employee_id, d.raised_at" + WAITING)
                .query((row, number) -> new WaitingCase(
                        row.getLong("doubt_id"),
                        new EmployeeId(row.getLong("employee_id")),
                        Optional.empty(),
                        row.getObject("raised_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Those of these that wait for an answer of this person. */
    @Transactional(readOnly = true)
    public List<SuperiorDoubt> waitingFor(SignedIn who, List<Long> ids) {
        return asking(who, COLUMNS + " and d.doubt_id = any(:ids) and d.doubt_id in (select d.doubt_id" + WAITING + ")")
                .param("ids", ids.toArray(Long[]::new))
                .query((row, number) -> doubt(row))
                .list();
    }

    private JdbcClient.StatementSpec asking(SignedIn who, String sql) {
        return jdbc.sql(sql)
                .param("agency", agency())
                .param("account", who.account())
                .param("me", who.employee());
    }

    private List<SuperiorDoubt> inScope(Scope scope, String condition, Map<String, Object> parameters) {
        return jdbc.sql(COLUMNS + " and " + Scope.CONDITION + condition + """
             order by d.outcome is not null, case when d.outcome is null then d.doubt_id end, d.doubt_id desc
             limit :most offset :skipped
            """)
                .param("agency", agency())
                .params(scope.parameters())
                .params(parameters)
                .query((row, number) -> doubt(row))
                .list();
    }

    private static SuperiorDoubt doubt(ResultSet row) throws SQLException {
        var suggested = Optional.ofNullable(row.getString("suggested_name"));
        var suggestedId = row.getLong("suggested_id");
        return new SuperiorDoubt(
                row.getLong("doubt_id"),
                new Named(new EmployeeId(row.getLong("employee_id")), row.getString("name")),
                row.getString("unit_name"),
                new Named(new EmployeeId(row.getLong("superior_id")), row.getString("superior_name")),
                suggested.map(it -> new Named(new EmployeeId(suggestedId), it)),
                text(row, "words"),
                row.getObject("raised_at", OffsetDateTime.class).toInstant(),
                ending(row));
    }

    private static Optional<Ending> ending(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        return outcome == null
                ? Optional.empty()
                : Optional.of(new Ending(
                        Outcome.valueOf(outcome),
                        text(row, "answer"),
                        row.getObject("ended_at", OffsetDateTime.class).toInstant()));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        var text = row.getString(column);
        return text == null ? "" : text;
    }

    private static int agency() {
        return CurrentAgency.required().value();
    }
}
