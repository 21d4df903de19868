package id.luwes.notification;

import id.luwes.arrangement.AgreementPaused;
import id.luwes.arrangement.PauseLifted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the other side of each pause, and that it was lifted: the employee, or those who decide for them. */
@Component
class TellingOfPauses {

    private final NewsBoard board;
    private final Deciders deciders;

    TellingOfPauses(NewsBoard board, Deciders deciders) {
        this.board = board;
        this.deciders = deciders;
    }

    @EventListener
    void on(AgreementPaused event) {
        var application = event.application().value();
        var pause = event.pause().value();
        if (event.byEmployee()) {
            deciders.of(event.employee())
                    .forEach(it -> board.tellAgain(it, NewsKind.EMPLOYEE_PAUSED, application, pause, event.from()));
        } else {
            board.tellAgain(event.employee(), NewsKind.RIGHT_PAUSED, application, pause, event.from());
        }
    }

    @EventListener
    void on(PauseLifted event) {
        var application = event.application().value();
        var pause = event.pause().value();
        if (event.byEmployee()) {
            deciders.of(event.employee())
                    .forEach(it -> board.tellAgain(it, NewsKind.EMPLOYEE_RESUMED, application, pause, event.from()));
        } else {
            board.tellAgain(event.employee(), NewsKind.RIGHT_RESUMED, application, pause, event.from());
        }
    }
}
