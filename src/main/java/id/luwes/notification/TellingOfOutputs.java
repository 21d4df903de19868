package id.luwes.notification;

import id.luwes.performance.OutputAccepted;
import id.luwes.performance.OutputDelivered;
import id.luwes.performance.OutputReturned;
import id.luwes.performance.OutputTakenBack;
import id.luwes.workforce.Employees;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the superior what was handed in, and whoever handed it in what came of it. */
@Component
class TellingOfOutputs {

    private final NewsBoard board;
    private final Employees employees;

    TellingOfOutputs(NewsBoard board, Employees employees) {
        this.board = board;
        this.employees = employees;
    }

    /** Where nobody is the superior, it waits for BKD, whose list counts it. */
    @EventListener
    void on(OutputDelivered event) {
        employees
                .find(event.employee())
                .flatMap(it -> it.superior().employee())
                .ifPresent(it -> board.tellAgain(
                        it, NewsKind.OUTPUT_WAITS, event.output().value(), event.step()));
    }

    @EventListener
    void on(OutputTakenBack event) {
        board.takeBack(NewsKind.OUTPUT_WAITS, event.output().value());
    }

    @EventListener
    void on(OutputAccepted event) {
        board.takeBack(NewsKind.OUTPUT_WAITS, event.output().value());
        board.tellAgain(
                event.employee(), NewsKind.OUTPUT_ACCEPTED, event.output().value(), event.ruling());
    }

    @EventListener
    void on(OutputReturned event) {
        board.takeBack(NewsKind.OUTPUT_WAITS, event.output().value());
        board.tellAgain(
                event.employee(), NewsKind.OUTPUT_RETURNED, event.output().value(), event.ruling());
    }
}
