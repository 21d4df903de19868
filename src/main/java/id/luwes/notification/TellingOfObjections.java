package id.luwes.notification;

import id.luwes.eligibility.ObjectionAnswered;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever objected to a verdict that BKD has answered. */
@Component
class TellingOfObjections {

    private final NewsBoard board;

    TellingOfObjections(NewsBoard board) {
        this.board = board;
    }

    @EventListener
    void on(ObjectionAnswered event) {
        board.tell(event.employee(), NewsKind.OBJECTION_ANSWERED, event.objection(), null);
    }
}
