package id.luwes.notification;

import id.luwes.eligibility.ObjectionAnswered;
import id.luwes.eligibility.ObjectionRaised;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells BKD that somebody objected to a verdict, and whoever objected that it was answered. */
@Component
class TellingOfObjections {

    private final NewsBoard board;
    private final Deciders deciders;

    TellingOfObjections(NewsBoard board, Deciders deciders) {
        this.board = board;
        this.deciders = deciders;
    }

    @EventListener
    void on(ObjectionRaised event) {
        deciders.bkd(List.of(event.employee()))
                .forEach(it -> board.tell(it, NewsKind.OBJECTION_WAITS, event.objection(), null));
    }

    @EventListener
    void on(ObjectionAnswered event) {
        board.takeBack(NewsKind.OBJECTION_WAITS, event.objection());
        board.tell(event.employee(), NewsKind.OBJECTION_ANSWERED, event.objection(), null);
    }
}
