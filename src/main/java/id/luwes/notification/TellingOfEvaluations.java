package id.luwes.notification;

import id.luwes.agency.Agencies;
import id.luwes.core.EmployeeId;
import id.luwes.evaluation.EvaluationAnswered;
import id.luwes.evaluation.EvaluationRuled;
import id.luwes.evaluation.Evaluations;
import id.luwes.evaluation.EvaluationsProposed;
import id.luwes.workforce.Employees;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells superiors that months wait for them and were answered, and people what was decided on theirs. */
@Component
class TellingOfEvaluations {

    private final NewsBoard board;
    private final Employees employees;
    private final Evaluations evaluations;
    private final Agencies agencies;

    TellingOfEvaluations(NewsBoard board, Employees employees, Evaluations evaluations, Agencies agencies) {
        this.board = board;
        this.employees = employees;
        this.evaluations = evaluations;
        this.agencies = agencies;
    }

    /** Once a day at most, and in place of what was not read; where nobody is the superior, BKD's list counts it. */
    @EventListener
    void on(EvaluationsProposed event) {
        long day = agencies.today().toEpochDay();
        board.tellAnew(event.superiors(), NewsKind.EVALUATIONS_WAIT, day);
    }

    @EventListener
    void on(EvaluationRuled event) {
        board.tell(
                event.employee(), NewsKind.EVALUATION_RULED, event.evaluation().value(), null);
        superior(event.employee())
                .filter(it -> !evaluations.waitFor(it))
                .ifPresent(it -> board.takeBack(NewsKind.EVALUATIONS_WAIT, it.value()));
    }

    @EventListener
    void on(EvaluationAnswered event) {
        superior(event.employee())
                .ifPresent(it -> board.tellAgain(
                        it, NewsKind.EVALUATION_ANSWERED, event.evaluation().value(), event.answer()));
    }

    private Optional<EmployeeId> superior(EmployeeId person) {
        return employees.find(person).flatMap(it -> it.superior().employee());
    }
}
