package id.luwes.eligibility;

import id.luwes.access.AuditTrail;
import id.luwes.access.Audited;
import id.luwes.access.Authority;
import id.luwes.access.DecisionsToCome;
import id.luwes.access.SignedIn;
import id.luwes.core.EmployeeId;
import id.luwes.eligibility.Objection.Outcome;
import id.luwes.store.CurrentAgency;
import id.luwes.web.Letters;
import id.luwes.web.NotFound;
import id.luwes.web.Refusal;
import id.luwes.workforce.Scope;
import id.luwes.workforce.WaitingCase;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Objections to verdicts, recorded as they were written and never changed. */
@Component
public class Objections {

    /** So many characters at least, so that there is something to answer, and at most. */
    public static final int SHORTEST = 20;

    public static final int LONGEST = 4_000;

    /** So many stand on a page. */
    public static final int SIZE = 25;

    private static final String COLUMNS = """
        select o.objection_id, o.verdict_id, o.employee_id, e.name, u.name as unit_name, o.words, o.raised_at,
               a.outcome, a.words as answer, a.answered_at
          from eligibility.objection o
          join workforce.employee e on e.agency_id = o.agency_id and e.employee_id = o.employee_id
          join agency.unit u on u.agency_id = e.agency_id and u.unit_id = e.unit_id
          left join eligibility.objection_answer a
            on a.agency_id = o.agency_id and a.objection_id = o.objection_id
         where o.agency_id = :agency
        """;

    private static final String WAITING =
            """
                  from eligibility.objection o
                  join workforce.employee e on e.agency_id = o.agency_id and e.employee_id = o.employee_id
                  join agency.unit u on u.agency_id = e.agency_id and u.unit_id = e.unit_id
                 where o.agency_id = :agency and o.employee_id <> :me and not exists (select from eligibility.objection_answer a
                        where a.agency_id = o.agency_id and a.objection_id = o.objection_id)
                   and exists (select from access.role_grant g
                         left join agency.unit s on s.agency_id = g.agency_id and s.unit_id = g.unit_id
                        where g.agency_id = o.agency_id and g.account_id = :account and g.role = 'BKD'
                          and (g.unit_id = 0 or u.first_in_order between s.first_in_order and s.last_in_order))
                   and
                """ + DecisionsToCome.notYetBy(AnsweringObjectionsWithUndo.KIND, "o.objection_id");

    /** How many wait for the reader. */
    public static final String COUNT = "select count(*)" + WAITING;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final AuditTrail trail;
    private final Verdicts verdicts;
    private final ApplicationEventPublisher news;

    Objections(JdbcClient jdbc, Clock clock, AuditTrail trail, Verdicts verdicts, ApplicationEventPublisher news) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.trail = trail;
        this.verdicts = verdicts;
        this.news = news;
    }

    /** Records an objection of the person themself to a verdict about them, one open one at a time. */
    @Transactional
    public void raise(Authority who, VerdictId verdict, String words) {
        var employee = who.person().employeeId().orElseThrow(NotFound::new);
        var kept = verdicts.find(verdict).filter(it -> it.employee().equals(employee));
        if (kept.isEmpty()) {
            throw new NotFound();
        }
        jdbc.sql("select pg_advisory_xact_lock(:agency, hashtext(:what))")
                .param("agency", CurrentAgency.required().value())
                .param("what", "objection " + employee)
                .query((row, number) -> number)
                .single();
        if (of(employee).stream().anyMatch(Objection::open)) {
            throw Refusal.conflict("eligibility.objection.already").leadingTo("/eligibility", "eligibility.menu");
        }
        var id = jdbc.sql("insert into eligibility.objection"
                        + " (agency_id, verdict_id, employee_id, words, raised_at, raised_by)"
                        + " values (:agency, :verdict, :employee, :words, :at, :by) returning objection_id")
                .param("agency", CurrentAgency.required().value())
                .param("verdict", verdict.value())
                .param("employee", employee.value())
                .param("words", words.strip())
                .param("at", now())
                .param("by", who.person().account())
                .query((row, number) -> row.getLong(1))
                .single();
        trail.record(who.person(), Audited.of("OBJECTION_RAISED", "objection", id));
        news.publishEvent(new ObjectionRaised(CurrentAgency.required(), employee, id));
    }

    /** Those of one person, the newest first. */
    @Transactional(readOnly = true)
    public List<Objection> of(EmployeeId employee) {
        return jdbc.sql(COLUMNS + " and o.employee_id = :employee order by o.objection_id desc limit 20")
                .param("agency", CurrentAgency.required().value())
                .param("employee", employee.value())
                .query((row, number) -> objection(row))
                .list();
    }

    /** How many wait for an answer of this person, where the role of BKD holds. */
    @Transactional(readOnly = true)
    public int waitingFor(SignedIn who) {
        return asking(who, COUNT).query((row, number) -> row.getInt(1)).single();
    }

    /** All that waits for an answer of this person; nothing but the waiting presses. */
    @Transactional(readOnly = true)
    public List<WaitingCase> cases(SignedIn who) {
        return asking(who, "select o.objection_id, o.employee_id, o.raised_at" + WAITING)
                .query((row, number) -> new WaitingCase(
                        row.getLong("objection_id"),
                        new EmployeeId(row.getLong("employee_id")),
                        Optional.empty(),
                        row.getObject("raised_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Those of these that wait for an answer of this person. */
    @Transactional(readOnly = true)
    public List<Objection> waitingFor(SignedIn who, List<Long> ids) {
        return asking(who, """
            select o.objection_id, o.verdict_id, o.employee_id, e.name, u.name as unit_name, o.words, o.raised_at,
                   null::text as outcome, null::text as answer, null::timestamptz as answered_at
            """ + WAITING + " and o.objection_id = any(:ids)")
                .param("ids", ids.toArray(Long[]::new))
                .query((row, number) -> objection(row))
                .list();
    }

    private JdbcClient.StatementSpec asking(SignedIn who, String sql) {
        return jdbc.sql(sql)
                .param("agency", CurrentAgency.required().value())
                .param("account", who.account())
                .param("me", who.employee());
    }

    /** One in a scope. */
    @Transactional(readOnly = true)
    public Optional<Objection> find(Scope scope, long id) {
        return inScope(scope, " and o.objection_id = :id", Map.of("id", id, "most", 1, "skipped", 0)).stream()
                .findFirst();
    }

    /** Those in a scope, the open ones first and of them the oldest, since they have waited longest. */
    @Transactional(readOnly = true)
    public List<Objection> in(Scope scope, int page) {
        return inScope(scope, "", Map.of("most", SIZE, "skipped", (page - 1) * SIZE));
    }

    /** How many there are in a scope. */
    @Transactional(readOnly = true)
    public int count(Scope scope) {
        return jdbc.sql("select count(*) from (" + COLUMNS + " and " + Scope.CONDITION + ") o")
                .param("agency", CurrentAgency.required().value())
                .params(scope.parameters())
                .query((row, number) -> row.getInt(1))
                .single();
    }

    private List<Objection> inScope(Scope scope, String condition, Map<String, Object> parameters) {
        return jdbc.sql(COLUMNS + " and " + Scope.CONDITION + condition + """
             order by a.objection_id is not null,
                      case when a.objection_id is null then o.objection_id end, o.objection_id desc
             limit :most offset :skipped
            """)
                .param("agency", CurrentAgency.required().value())
                .params(scope.parameters())
                .params(parameters)
                .query((row, number) -> objection(row))
                .list();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static Objection objection(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        return new Objection(
                row.getLong("objection_id"),
                new VerdictId(row.getLong("verdict_id")),
                new EmployeeId(row.getLong("employee_id")),
                row.getString("name"),
                row.getString("unit_name"),
                row.getString("words"),
                row.getObject("raised_at", OffsetDateTime.class).toInstant(),
                outcome == null
                        ? null
                        : new Objection.Answer(
                                Outcome.valueOf(outcome),
                                row.getString("answer"),
                                row.getObject("answered_at", OffsetDateTime.class)
                                        .toInstant()));
    }

    /** Whether words can be recorded as an objection or as its answer. */
    public static boolean sayEnough(String words) {
        return Letters.between(words.strip(), SHORTEST, LONGEST);
    }
}
