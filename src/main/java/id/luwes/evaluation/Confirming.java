package id.luwes.evaluation;

import id.luwes.access.AuditTrail;
import id.luwes.access.Audited;
import id.luwes.access.Authority;
import id.luwes.core.EmployeeId;
import id.luwes.policy.Proposal;
import id.luwes.store.CurrentAgency;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Confirms a proposal or departs from it. Whoever comes second at the same moment waits for the first and is told: the
 * row is locked, and the database takes one ruling only.
 */
@Component
public class Confirming {

    /** So many characters of a reason at most. */
    public static final int LONGEST = 1000;

    private final JdbcClient jdbc;
    private final Judges judges;
    private final Effects effects;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    Confirming(JdbcClient jdbc, Judges judges, Effects effects, AuditTrail audit, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.judges = judges;
        this.effects = effects;
        this.audit = audit;
        this.events = events;
    }

    /** What became of the attempt. */
    public sealed interface Outcome {

        /** @param from the first day of a lesser right; empty where the right stays as it is */
        record Ruled(Optional<LocalDate> from) implements Outcome {}

        /** Somebody else was first. */
        record AlreadyRuled() implements Outcome {}

        /** The inputs changed since the page was shown, or nothing is proposed any more. */
        record NewFigures() implements Outcome {}

        /** There is no such evaluation, or not for this person. */
        record NotYours() implements Outcome {}

        /** Departing needs a reason. */
        record ReasonMissing() implements Outcome {}
    }

    /** The evaluation as it stands while it is locked. */
    record Waiting(EvaluationId id, EmployeeId employee, YearMonth month, String state, int number, String proposed) {}

    /**
     * Decides.
     *
     * @param number of the proposal that the person has seen
     * @param reason for departing from it, or a word to the person; at most {@link #LONGEST} characters
     */
    @Transactional
    public Outcome rule(Authority who, EvaluationId id, int number, Proposal outcome, String reason) {
        var found = lock(id).filter(it -> judges.mayRule(who, it.employee()));
        if (found.isEmpty()) {
            return new Outcome.NotYours();
        }
        var waiting = found.get();
        if (waiting.state().equals("RULED")) {
            return new Outcome.AlreadyRuled();
        }
        if (!waiting.state().equals("WAITING") || waiting.number() != number) {
            return new Outcome.NewFigures();
        }
        if (departs(waiting, outcome) && reason.isBlank()) {
            return new Outcome.ReasonMissing();
        }
        var effect = effects.of(who, waiting, outcome, reason);
        append(who, waiting, outcome, reason, effect);
        audit.record(
                who.person(),
                Audited.of("EVALUATION_RULED", "evaluation", id)
                        .with(Map.of("outcome", outcome.name(), "proposed", waiting.proposed(), "reason", reason)));
        events.publishEvent(new EvaluationRuled(CurrentAgency.required(), id, waiting.employee()));
        return new Outcome.Ruled(effect.map(Effects.Effect::from));
    }

    private static boolean departs(Waiting waiting, Proposal outcome) {
        return !waiting.proposed().equals(outcome.name());
    }

    private Optional<Waiting> lock(EvaluationId id) {
        return jdbc.sql("""
                select e.evaluation_id, e.employee_id, e.month, e.state, e.number, coalesce(p.result, '') as result
                  from evaluation.evaluation e
                  join evaluation.proposal p on p.agency_id = e.agency_id and p.evaluation_id = e.evaluation_id
                   and p.number = e.number
                 where e.agency_id = platform.current_agency() and e.evaluation_id = :id for update of e
                """)
                .param("id", id.value())
                .query((row, line) -> new Waiting(
                        id,
                        new EmployeeId(row.getLong("employee_id")),
                        YearMonth.from(row.getObject("month", LocalDate.class)),
                        row.getString("state"),
                        row.getInt("number"),
                        row.getString("result")))
                .optional();
    }

    private void append(
            Authority who, Waiting waiting, Proposal outcome, String reason, Optional<Effects.Effect> effect) {
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
                .param("departs", departs(waiting, outcome))
                .param("reason", reason.strip())
                .param("at", effects.now())
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
