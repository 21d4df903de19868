package id.luwes.notification;

import id.luwes.agency.Agencies;
import id.luwes.evaluation.EvaluationAnswered;
import id.luwes.evaluation.EvaluationRuled;
import id.luwes.evaluation.EvaluationsProposed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells superiors that months wait for them and were answered, and people what was decided on theirs. */
@Component
class TellingOfEvaluations {

    private final NewsBoard board;
    private final Deciders deciders;
    private final Agencies agencies;

    TellingOfEvaluations(NewsBoard board, Deciders deciders, Agencies agencies) {
        this.board = board;
        this.deciders = deciders;
        this.agencies = agencies;
    }

    /** Once a day at most, and in place of what was not read; BKD for whom the records tell no superior. */
    @EventListener
    void on(EvaluationsProposed event) {
        long day = agencies.today().toEpochDay();
        board.tellAnew(event.superiors(), NewsKind.EVALUATIONS_WAIT, day);
        board.tellAnew(deciders.deputiesWithMonths(event.superiors()), NewsKind.EVALUATIONS_WAIT, day);
        board.tellAnew(deciders.bkd(event.unsupervised()), NewsKind.EVALUATIONS_WAIT, day);
    }

    @EventListener
    void on(EvaluationRuled event) {
        board.tell(
                event.employee(), NewsKind.EVALUATION_RULED, event.evaluation().value(), null);
        deciders.of(event.employee()).stream()
                .filter(it -> !deciders.evaluationsWaitFor(it))
                .forEach(it -> board.takeBack(NewsKind.EVALUATIONS_WAIT, it.value()));
    }

    @EventListener
    void on(EvaluationAnswered event) {
        deciders.of(event.employee())
                .forEach(it -> board.tellAgain(
                        it, NewsKind.EVALUATION_ANSWERED, event.evaluation().value(), event.answer()));
    }
}
