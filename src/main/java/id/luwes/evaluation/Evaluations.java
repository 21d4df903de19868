package id.luwes.evaluation;

import id.luwes.access.DecisionsToCome;
import id.luwes.access.SignedIn;
import id.luwes.core.EmployeeId;
import id.luwes.policy.Proposal;
import id.luwes.workforce.WaitingCase;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The evaluations of the current agency in lists, each list one statement. */
@Component
public class Evaluations {

    /** So many stand on a page. */
    public static final int SHOWN = 60;

    static final String LINES = """
        select e.evaluation_id, e.employee_id, w.name, u.name as unit, coalesce(s.name, '') as superior, e.month,
               e.state, coalesce(r.outcome, p.result) as result, coalesce(r.departs, false) as departs,
               p.attainment, p.compliance, p.outputs_waiting,
               exists (select from evaluation.answer a where a.agency_id = e.agency_id
                   and a.evaluation_id = e.evaluation_id) as answered
          from evaluation.evaluation e
          join evaluation.proposal p on p.agency_id = e.agency_id and p.evaluation_id = e.evaluation_id
           and p.number = e.number
          join workforce.employee w on w.agency_id = e.agency_id and w.employee_id = e.employee_id
          join agency.unit u on u.agency_id = w.agency_id and u.unit_id = w.unit_id
          left join workforce.reporting_line l on l.agency_id = e.agency_id and l.employee_id = e.employee_id
          left join workforce.employee s on s.agency_id = l.agency_id and s.employee_id = l.superior_id
          left join evaluation.ruling r on r.agency_id = e.agency_id and r.evaluation_id = e.evaluation_id
         where e.agency_id = platform.current_agency() and
        """;

    /** Those on whom somebody decides, as {@link Judges} says it for one. */
    private static final String MINE_TO_RULE = """
         e.employee_id <> :me and (e.employee_id in (select f.employee_id from workforce.decides_for(:me, :moment) f)
            or e.employee_id in (select t.employee_id from workforce.reporting_line t
                  join workforce.employee o on o.agency_id = t.agency_id and o.employee_id = t.employee_id
                  join agency.unit v on v.agency_id = o.agency_id and v.unit_id = o.unit_id
                  join access.role_grant g on g.agency_id = t.agency_id and g.account_id = :account and g.role = 'BKD'
                  left join agency.unit h on h.agency_id = g.agency_id and h.unit_id = g.unit_id
                 where t.agency_id = platform.current_agency() and t.superior_id is null
                   and (g.unit_id = 0 or v.first_in_order between h.first_in_order and h.last_in_order)))
        """;

    private static final String NOT_YET = DecisionsToCome.notYetBy(ConfirmingWithUndo.KIND, "e.evaluation_id");

    /** How many wait for the reader. */
    public static final String COUNT = "select count(*) from evaluation.evaluation e where e.agency_id ="
            + " platform.current_agency() and e.state = 'WAITING' and " + NOT_YET + " and " + MINE_TO_RULE;

    private final JdbcClient jdbc;
    private final Clock clock;

    Evaluations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Somebody's own, the newest month first. */
    @Transactional(readOnly = true)
    public List<EvaluationLine> of(EmployeeId person) {
        return jdbc.sql(LINES + " e.employee_id = :person order by e.month desc limit " + SHOWN)
                .param("person", person.value())
                .query((row, number) -> line(row))
                .list();
    }

    /** A page of those on whom somebody decides: what waits first, then what is held back, then the rest by month. */
    @Transactional(readOnly = true)
    public List<EvaluationLine> toRule(SignedIn who, int page) {
        return asking(who, LINES + MINE_TO_RULE + """
             order by case e.state when 'WAITING' then 0 when 'HELD_BACK' then 1 else 2 end, e.month desc, w.name,
                   e.evaluation_id limit :size offset :skipped
            """)
                .param("size", SHOWN)
                .param("skipped", (page - 1) * SHOWN)
                .query((row, number) -> line(row))
                .list();
    }

    /** How many of them stand how. */
    @Transactional(readOnly = true)
    public Map<Evaluation.State, Integer> toRuleByState(SignedIn who) {
        var counted = new EnumMap<Evaluation.State, Integer>(Evaluation.State.class);
        asking(
                        who,
                        "select e.state, count(*) from evaluation.evaluation e where e.agency_id ="
                                + " platform.current_agency() and " + MINE_TO_RULE + " group by e.state")
                .query(row -> {
                    counted.put(Evaluation.State.valueOf(row.getString(1)), row.getInt(2));
                });
        return counted;
    }

    /** How many wait for somebody's decision. */
    @Transactional(readOnly = true)
    public int waiting(SignedIn who) {
        return asking(who, COUNT).query((row, number) -> row.getInt(1)).single();
    }

    /** All that waits for somebody's decision; a lesser right can hold from the month after the one that follows it. */
    @Transactional(readOnly = true)
    public List<WaitingCase> cases(SignedIn who) {
        return asking(who, """
            select e.evaluation_id, e.employee_id, e.month, p.proposed_at from evaluation.evaluation e
              join evaluation.proposal p on p.agency_id = e.agency_id and p.evaluation_id = e.evaluation_id
               and p.number = e.number
             where e.agency_id = platform.current_agency() and e.state = 'WAITING' and
            """ + NOT_YET + " and " + MINE_TO_RULE)
                .query((row, number) -> new WaitingCase(
                        row.getLong("evaluation_id"),
                        new EmployeeId(row.getLong("employee_id")),
                        Optional.of(YearMonth.from(row.getObject("month", LocalDate.class))
                                .plusMonths(1)
                                .atEndOfMonth()),
                        row.getObject("proposed_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Those of these that wait for somebody's decision. */
    @Transactional(readOnly = true)
    public List<EvaluationLine> waiting(SignedIn who, List<Long> ids) {
        return asking(
                        who,
                        LINES + MINE_TO_RULE + " and e.state = 'WAITING' and e.evaluation_id = any(:ids) and "
                                + NOT_YET)
                .param("ids", ids.toArray(Long[]::new))
                .query((row, number) -> line(row))
                .list();
    }

    /** Whose it is, by name; empty where there is none. */
    @Transactional(readOnly = true)
    public String nameOf(EvaluationId id) {
        return jdbc.sql("select w.name from evaluation.evaluation e join workforce.employee w"
                        + " on w.agency_id = e.agency_id and w.employee_id = e.employee_id"
                        + " where e.agency_id = platform.current_agency() and e.evaluation_id = :id")
                .param("id", id.value())
                .query((row, number) -> row.getString(1))
                .optional()
                .orElse("");
    }

    /** The months that have evaluations, the newest first. */
    @Transactional(readOnly = true)
    public List<YearMonth> months() {
        return jdbc.sql("select distinct month from evaluation.evaluation"
                        + " where agency_id = platform.current_agency() order by month desc limit 36")
                .query((row, number) -> YearMonth.from(row.getObject(1, LocalDate.class)))
                .list();
    }

    private JdbcClient.StatementSpec asking(SignedIn who, String sql) {
        return jdbc.sql(sql)
                .param("me", who.employee())
                .param("moment", clock.instant().atOffset(ZoneOffset.UTC))
                .param("account", who.account());
    }

    static EvaluationLine line(ResultSet row) throws SQLException {
        return new EvaluationLine(
                new EvaluationId(row.getLong("evaluation_id")),
                new EmployeeId(row.getLong("employee_id")),
                row.getString("name"),
                row.getString("unit"),
                row.getString("superior"),
                YearMonth.from(row.getObject("month", LocalDate.class)),
                Evaluation.State.valueOf(row.getString("state")),
                Optional.ofNullable(row.getString("result")).map(Proposal::valueOf),
                row.getBoolean("departs"),
                Optional.ofNullable(row.getBigDecimal("attainment")),
                Optional.ofNullable(row.getBigDecimal("compliance")),
                row.getInt("outputs_waiting"),
                row.getBoolean("answered"));
    }
}
