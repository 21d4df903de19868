package id.luwes.evaluation;

import id.luwes.access.AuditTrail;
import id.luwes.access.Audited;
import id.luwes.access.Authority;
import id.luwes.attendance.Corrections;
import id.luwes.core.DateRange;
import id.luwes.core.EmployeeId;
import id.luwes.policy.Proposal;
import id.luwes.web.NotFound;
import id.luwes.workforce.Employee;
import id.luwes.workforce.Employees;
import id.luwes.workforce.Sight;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows an evaluation to the person, the superior, BKD and the auditor; a look by others is kept in the trail. */
@Component
public class ReadingEvaluations {

    private final JdbcClient jdbc;
    private final Employees employees;
    private final AuditTrail audit;
    private final Corrections corrections;
    private final Effects effects;

    ReadingEvaluations(
            JdbcClient jdbc, Employees employees, AuditTrail audit, Corrections corrections, Effects effects) {
        this.jdbc = jdbc;
        this.employees = employees;
        this.audit = audit;
        this.corrections = corrections;
        this.effects = effects;
    }

    /**
     * What somebody reads, and what they may do there.
     *
     * @param corrections how many days of the month may still count otherwise, because an answer to them waits
     * @param right what a decision would do to the right; empty where no decision is waited for
     */
    public record Reading(
            Evaluation evaluation,
            Employee person,
            boolean own,
            boolean mayRule,
            int corrections,
            Optional<RightAhead> right) {}

    /** @throws NotFound where there is none, or not for this person */
    @Transactional
    public Reading of(Authority who, EvaluationId id) {
        var head = head(id).orElseThrow(NotFound::new);
        var person = employees.find(head.employee()).orElseThrow(NotFound::new);
        if (!Sight.seesCase(who, person)) {
            throw new NotFound();
        }
        boolean own = Sight.isOwn(who, person);
        if (!own) {
            audit.record(who.person(), Audited.of("EVALUATION_READ", "evaluation", id));
        }
        var evaluation = new Evaluation(
                id,
                head.employee(),
                head.month(),
                head.state(),
                head.proposal(),
                head.ruling(),
                answers(id),
                promises(head.proposal().inputs()));
        return new Reading(
                evaluation,
                person,
                own,
                head.state() == Evaluation.State.WAITING && Judges.mayRule(who, person),
                head.state() == Evaluation.State.RULED
                        ? 0
                        : corrections.waiting(head.employee(), DateRange.of(head.month())),
                head.state() == Evaluation.State.WAITING
                        ? Optional.of(effects.ahead(head.employee(), head.month()))
                        : Optional.empty());
    }

    private record Head(
            EmployeeId employee,
            YearMonth month,
            Evaluation.State state,
            Evaluation.Proposed proposal,
            Optional<Evaluation.Ruling> ruling) {}

    private Optional<Head> head(EvaluationId id) {
        return jdbc.sql("""
                select e.employee_id, e.month, e.state, p.number, p.nothing, p.result, p.policy_id, p.policy_hash,
                       p.matched_row, p.attainment, p.compliance, p.inputs, p.proposed_at,
                       r.outcome, r.departs, coalesce(r.reason, '') as reason, r.ruled_at,
                       coalesce(w.name, '') || case when r.outcome is null then ''
                           else workforce.acted_as('EVALUATION', e.evaluation_id, null) end as ruled_by, r.from_day, coalesce(r.days_left, 0) as days_left
                  from evaluation.evaluation e
                  left join evaluation.ruling r on r.agency_id = e.agency_id and r.evaluation_id = e.evaluation_id
                  join evaluation.proposal p on p.agency_id = e.agency_id and p.evaluation_id = e.evaluation_id
                   and p.number = e.number
                  left join workforce.employee w on w.agency_id = r.agency_id and w.employee_id = r.by_employee
                 where e.agency_id = platform.current_agency() and e.evaluation_id = :id
                """)
                .param("id", id.value())
                .query((row, number) -> new Head(
                        new EmployeeId(row.getLong("employee_id")),
                        YearMonth.from(row.getObject("month", LocalDate.class)),
                        Evaluation.State.valueOf(row.getString("state")),
                        proposal(row),
                        ruling(row)))
                .optional();
    }

    private static Evaluation.Proposed proposal(ResultSet row) throws SQLException {
        var policy = row.getString("policy_id");
        return new Evaluation.Proposed(
                row.getInt("number"),
                Optional.ofNullable(row.getString("result")).map(Proposal::valueOf),
                Optional.ofNullable(row.getString("nothing")).map(Finding.Reason::valueOf),
                policy == null
                        ? Optional.empty()
                        : Optional.of(new Evaluation.Basis(
                                policy, row.getString("policy_hash"), row.getString("matched_row"))),
                Optional.ofNullable(row.getBigDecimal("attainment")),
                Optional.ofNullable(row.getBigDecimal("compliance")),
                InputsJson.read(row.getString("inputs")),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant());
    }

    private static Optional<Evaluation.Ruling> ruling(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        if (outcome == null) {
            return Optional.empty();
        }
        return Optional.of(new Evaluation.Ruling(
                Proposal.valueOf(outcome),
                row.getBoolean("departs"),
                row.getString("reason"),
                row.getObject("ruled_at", OffsetDateTime.class).toInstant(),
                row.getString("ruled_by"),
                Optional.ofNullable(row.getObject("from_day", LocalDate.class)),
                row.getInt("days_left")));
    }

    private List<Evaluation.Answer> answers(EvaluationId id) {
        return jdbc.sql("select words, answered_at from evaluation.answer"
                        + " where agency_id = platform.current_agency() and evaluation_id = :id order by answer_id")
                .param("id", id.value())
                .query((row, number) -> new Evaluation.Answer(
                        row.getString(1), row.getObject(2, OffsetDateTime.class).toInstant()))
                .list();
    }

    /** The words are the promise's own; the ledger keeps only its number. */
    private List<Evaluation.Promise> promises(MonthInputs inputs) {
        return jdbc.sql("select output_id, what, measure from arrangement.promised_output"
                        + " where agency_id = platform.current_agency() and output_id = any(:outputs)")
                .param(
                        "outputs",
                        inputs.outputs().stream().map(OutputInput::output).toArray(Long[]::new))
                .query((row, number) -> new Evaluation.Promise(row.getLong(1), row.getString(2), row.getString(3)))
                .list();
    }
}
