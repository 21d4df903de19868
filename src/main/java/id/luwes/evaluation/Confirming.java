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

    private final Judges judges;
    private final Effects effects;
    private final RulingRows rows;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    Confirming(Judges judges, Effects effects, RulingRows rows, AuditTrail audit, ApplicationEventPublisher events) {
        this.judges = judges;
        this.effects = effects;
        this.rows = rows;
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

        /** A right is not lessened on days that may still count otherwise: corrections of the month wait for a ruling. */
        record CorrectionsWait() implements Outcome {}

        /** Departing needs a reason. */
        record ReasonMissing() implements Outcome {}
    }

    /** The evaluation as it stands while it is locked. */
    record Waiting(EvaluationId id, EmployeeId employee, YearMonth month, String state, int number, String proposed) {

        boolean departs(Proposal outcome) {
            return !proposed.equals(outcome.name());
        }
    }

    /**
     * Decides.
     *
     * @param number of the proposal that the person has seen
     * @param reason for departing from it, or a word to the person; at most {@link #LONGEST} characters
     */
    @Transactional
    public Outcome rule(Authority who, EvaluationId id, int number, Proposal outcome, String reason) {
        var found =
                rows.read(id).filter(it -> judges.mayRule(who, it.employee())).flatMap(rows::lock);
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
        if (waiting.departs(outcome) && reason.isBlank()) {
            return new Outcome.ReasonMissing();
        }
        if (lessens(outcome) && rows.daysMayChange(waiting)) {
            return new Outcome.CorrectionsWait();
        }
        var effect = effects.of(who, waiting, outcome, reason);
        rows.append(who, waiting, outcome, reason, effect);
        judges.keep(who, waiting.employee(), id);
        audit.record(
                who.person(),
                Audited.of("EVALUATION_RULED", "evaluation", id)
                        .with(Map.of("outcome", outcome.name(), "proposed", waiting.proposed(), "reason", reason)));
        events.publishEvent(new EvaluationRuled(CurrentAgency.required(), id, waiting.employee()));
        return new Outcome.Ruled(effect.map(Effects.Effect::from));
    }

    private static boolean lessens(Proposal outcome) {
        return switch (outcome) {
            case REDUCE, REVOKE -> true;
            case CONTINUE, COACH -> false;
        };
    }
}
