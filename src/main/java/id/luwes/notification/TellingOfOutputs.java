package id.luwes.notification;

import id.luwes.performance.OutputAccepted;
import id.luwes.performance.OutputDelivered;
import id.luwes.performance.OutputReturned;
import id.luwes.performance.OutputTakenBack;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the superior what was handed in, and whoever handed it in what came of it. */
@Component
class TellingOfOutputs {

    private final NewsBoard board;
    private final Deciders deciders;

    TellingOfOutputs(NewsBoard board, Deciders deciders) {
        this.board = board;
        this.deciders = deciders;
    }

    /** Where the records tell no superior, it waits for BKD. */
    @EventListener
    void on(OutputDelivered event) {
        deciders.of(event.employee())
                .forEach(it -> board.tellAgain(
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
