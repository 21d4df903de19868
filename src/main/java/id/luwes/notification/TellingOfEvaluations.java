package id.luwes.notification;

import id.luwes.evaluation.EvaluationRuled;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells people what was decided on their month. */
@Component
class TellingOfEvaluations {

    private final NewsBoard board;

    TellingOfEvaluations(NewsBoard board) {
        this.board = board;
    }

    @EventListener
    void on(EvaluationRuled event) {
        board.tell(
                event.employee(), NewsKind.EVALUATION_RULED, event.evaluation().value(), null);
    }
}
