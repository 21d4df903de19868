package id.luwes.evaluation;

import id.luwes.access.Authority;
import id.luwes.attendance.Corrections;
import id.luwes.core.DateRange;
import id.luwes.core.EmployeeId;
import id.luwes.ledger.Feeding;
import id.luwes.policy.Proposal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rows of an evaluation while somebody decides on it. */
@Component
class RulingRows {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Feeding feeding;
    private final Proposing proposing;
    private final Corrections corrections;

    RulingRows(JdbcClient jdbc, Clock clock, Feeding feeding, Proposing proposing, Corrections corrections) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.feeding = feeding;
        this.proposing = proposing;
        this.corrections = corrections;
    }

    /**
     * Locks an evaluation, with the proposal that follows from what is known in this moment: what was changed since the
     * last round of proposals is told and proposed first.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Confirming.Waiting> lock(Confirming.Waiting seen) {
        if (!seen.state().equals("RULED")) {
            feeding.feedOf(seen.employee());
            proposing.propose(seen.month(), seen.employee());
        }
        jdbc.sql("select from evaluation.evaluation where agency_id = platform.current_agency()"
                        + " and evaluation_id = :id for update")
                .param("id", seen.id().value())
                .query((row, line) -> true)
                .list();
        return read(seen.id());
    }

    /** Whether a day of the month may still count otherwise, because an answer to it waits for a ruling. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean daysMayChange(Confirming.Waiting waiting) {
        return corrections.waiting(waiting.employee(), DateRange.of(waiting.month())) > 0;
    }

    /** The evaluation as it stands. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Confirming.Waiting> read(EvaluationId id) {
        return jdbc.sql("""
                select e.evaluation_id, e.employee_id, e.month, e.state, e.number, coalesce(p.result, '') as result
                  from evaluation.evaluation e
                  join evaluation.proposal p on p.agency_id = e.agency_id and p.evaluation_id = e.evaluation_id
                   and p.number = e.number
                 where e.agency_id = platform.current_agency() and e.evaluation_id = :id
                """)
                .param("id", id.value())
                .query((row, line) -> new Confirming.Waiting(
                        id,
                        new EmployeeId(row.getLong("employee_id")),
                        YearMonth.from(row.getObject("month", LocalDate.class)),
                        row.getString("state"),
                        row.getInt("number"),
                        row.getString("result")))
                .optional();
    }

    /** Keeps what was decided, and closes the evaluation. */
    @Transactional(propagation = Propagation.MANDATORY)
    void append(
            Authority who,
            Confirming.Waiting waiting,
            Proposal outcome,
            String reason,
            Optional<Effects.Effect> effect) {
        jdbc.sql("""
                with ruled as (
                    update evaluation.evaluation set state = 'RULED'
                     where agency_id = platform.current_agency() and evaluation_id = :id)
                insert into evaluation.ruling (agency_id, evaluation_id, number, outcome, departs, reason, ruled_at,
                    by_account, by_employee, from_day, agreement_id, days_left)
                values (platform.current_agency(), :id, :number, :outcome, :departs, nullif(:reason, ''), :at, :account,
                    :employee, cast(:from as date), cast(:agreement as bigint), cast(:left as smallint))
                """)
                .param("id", waiting.id().value())
                .param("number", waiting.number())
                .param("outcome", outcome.name())
                .param("departs", waiting.departs(outcome))
                .param("reason", reason.strip())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("account", who.person().account())
                .param(
                        "employee",
                        who.person().employeeId().map(EmployeeId::value).orElse(null))
                .param("from", effect.map(Effects.Effect::from).orElse(null))
                .param("agreement", effect.map(it -> it.agreement().value()).orElse(null))
                .param("left", effect.map(Effects.Effect::daysLeft).orElse(null))
                .update();
    }
}
