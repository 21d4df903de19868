package id.luwes.eligibility;

import id.luwes.access.Authority;
import id.luwes.access.DecisionsToCome;
import id.luwes.access.Role;
import id.luwes.access.SignedIn;
import id.luwes.core.EmployeeId;
import id.luwes.eligibility.FactDispute.Ending;
import id.luwes.eligibility.FactDispute.Outcome;
import id.luwes.eligibility.FactDispute.Recorded;
import id.luwes.store.CurrentAgency;
import id.luwes.workforce.Scope;
import id.luwes.workforce.WaitingCase;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Facts of verdicts that are said to be wrong, and what became of that. */
@Component
public class FactDisputes {

    /** So many stand on a page. */
    public static final int SIZE = 25;

    private static final String FROM = """
          from eligibility.fact_dispute d
          join workforce.employee e on e.agency_id = d.agency_id and e.employee_id = d.employee_id
          join agency.unit u on u.agency_id = e.agency_id and u.unit_id = e.unit_id
         where d.agency_id = :agency
        """;

    private static final String COLUMNS = "select d.*, e.name, u.name as unit_name" + FROM;

    private static final String WAITING =
            FROM + """
           and d.outcome is null and d.employee_id <> :me
           and exists (select from access.role_grant g
                 left join agency.unit s on s.agency_id = g.agency_id and s.unit_id = g.unit_id
                where g.agency_id = d.agency_id and g.account_id = :account
                  and (g.role = 'BKD' or g.role = 'UNIT_HEAD' and d.of_duties)
                  and (g.unit_id = 0 or u.first_in_order between s.first_in_order and s.last_in_order))
           and
        """ + DecisionsToCome.notYetBy(AnsweringDisputesWithUndo.KIND, "d.dispute_id");

    /** How many wait for the reader, who owns the facts; nobody answers their own. */
    public static final String COUNT = "select count(*)" + WAITING;

    /** Of BKD and auditors all, of who heads a unit those of its duties. */
    private static final String IN_SIGHT = " and (" + Scope.CONDITION + """
            or d.of_duties and exists (select from unnest(:headFirsts, :headLasts) as headed (first, last)
               where u.first_in_order between headed.first and headed.last))
           and case :shown when 'open' then d.outcome is null
                           when 'overdue' then d.outcome is null and d.due < :today
                           else true end
        """;

    private final JdbcClient jdbc;

    FactDisputes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Which are listed. */
    public enum Shown {
        OPEN,
        OVERDUE,
        ALL
    }

    /** One; whoever asks looks whether it may be seen. */
    @Transactional(readOnly = true)
    public Optional<FactDispute> find(long id) {
        return listed(" and d.dispute_id = :one", Map.of("one", id)).stream().findFirst();
    }

    /** Those of one person, the open ones first, then the newest. */
    @Transactional(readOnly = true)
    public List<FactDispute> of(EmployeeId employee) {
        return listed(
                " and d.employee_id = :employee order by d.outcome is not null, d.dispute_id desc limit 40",
                Map.of("employee", employee.value()));
    }

    /** What a body found wrong when it upheld an objection. */
    @Transactional(readOnly = true)
    public List<FactDispute> foundBy(long objection) {
        return listed(" and d.objection_id = :objection order by d.dispute_id", Map.of("objection", objection));
    }

    /** Those that a reader sees: what is due first before the rest, then the latest that ended. */
    @Transactional(readOnly = true)
    public List<FactDispute> in(Authority who, Shown shown, LocalDate today, int page) {
        var parameters = inSight(who, shown, today);
        parameters.put("most", SIZE);
        parameters.put("skipped", (page - 1) * SIZE);
        return listed(IN_SIGHT + """
             order by d.outcome is not null, case when d.outcome is null then d.due end, d.ended_at desc, d.dispute_id
             limit :most offset :skipped
            """, parameters);
    }

    @Transactional(readOnly = true)
    public int count(Authority who, Shown shown, LocalDate today) {
        return jdbc.sql("select count(*)" + FROM + IN_SIGHT)
                .param("agency", agency())
                .params(inSight(who, shown, today))
                .query((row, number) -> row.getInt(1))
                .single();
    }

    private static Map<String, Object> inSight(Authority who, Shown shown, LocalDate today) {
        var parameters = new HashMap<>(Scope.of(who, Role.BKD, Role.AUDITOR).parameters());
        var heads = Scope.of(who, Role.UNIT_HEAD).parameters();
        parameters.put("headFirsts", heads.get("firsts"));
        parameters.put("headLasts", heads.get("lasts"));
        parameters.put("shown", shown.name().toLowerCase(Locale.ROOT));
        parameters.put("today", today);
        return parameters;
    }

    /** All that waits for this person, each needed by the day on which it is due. */
    @Transactional(readOnly = true)
    public List<WaitingCase> cases(SignedIn who) {
        return jdbc.sql("select d.dispute_id, d.employee_id, d.due, d.raised_at" + WAITING)
                .param("agency", agency())
                .param("account", who.account())
                .param("me", who.employee())
                .query((row, number) -> new WaitingCase(
                        row.getLong("dispute_id"),
                        new EmployeeId(row.getLong("employee_id")),
                        Optional.of(row.getObject("due", LocalDate.class)),
                        row.getObject("raised_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Those of these that wait for this person. */
    @Transactional(readOnly = true)
    public List<FactDispute> waitingFor(SignedIn who, List<Long> ids) {
        return listed(
                " and d.dispute_id = any(:ids) and d.dispute_id in (select d.dispute_id" + WAITING + ")",
                Map.of("ids", ids.toArray(Long[]::new), "account", who.account(), "me", who.employee()));
    }

    private List<FactDispute> listed(String condition, Map<String, Object> parameters) {
        return jdbc.sql(COLUMNS + condition)
                .param("agency", agency())
                .params(parameters)
                .query((row, number) -> dispute(row))
                .list();
    }

    private static FactDispute dispute(ResultSet row) throws SQLException {
        var recorded = row.getString("recorded");
        return new FactDispute(
                row.getLong("dispute_id"),
                new EmployeeId(row.getLong("employee_id")),
                row.getString("name"),
                row.getString("unit_name"),
                DisputedFact.valueOf(row.getString("fact")),
                recorded == null
                        ? Optional.empty()
                        : Optional.of(new Recorded(
                                recorded, row.getString("source"), row.getObject("observed_on", LocalDate.class))),
                row.getString("claimed"),
                text(row, "words"),
                Optional.ofNullable(row.getObject("objection_id", Long.class)),
                new VerdictId(row.getLong("verdict_id")),
                row.getObject("raised_at", OffsetDateTime.class).toInstant(),
                row.getObject("due", LocalDate.class),
                ending(row));
    }

    private static Optional<Ending> ending(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        return outcome == null
                ? Optional.empty()
                : Optional.of(new Ending(
                        Outcome.valueOf(outcome),
                        text(row, "answer"),
                        Optional.ofNullable(row.getString("recorded_now")),
                        Optional.ofNullable(row.getObject("verdict_after", Long.class))
                                .map(VerdictId::new),
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
