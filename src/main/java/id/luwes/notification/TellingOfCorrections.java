package id.luwes.notification;

import id.luwes.attendance.CorrectionAccepted;
import id.luwes.attendance.CorrectionAsked;
import id.luwes.attendance.CorrectionRefused;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the superior that somebody answered for a forgotten check-out, and whoever answered what came of it. */
@Component
class TellingOfCorrections {

    private final NewsBoard board;
    private final Deciders deciders;

    TellingOfCorrections(NewsBoard board, Deciders deciders) {
        this.board = board;
        this.deciders = deciders;
    }

    /** Where the records tell no superior, it waits for BKD. */
    @EventListener
    void on(CorrectionAsked event) {
        deciders.of(event.employee())
                .forEach(it -> board.tell(
                        it, NewsKind.CORRECTION_WAITS, event.correction().value(), null));
    }

    @EventListener
    void on(CorrectionAccepted event) {
        board.takeBack(NewsKind.CORRECTION_WAITS, event.correction().value());
        board.tell(
                event.employee(),
                NewsKind.CORRECTION_ACCEPTED,
                event.correction().value(),
                null);
    }

    @EventListener
    void on(CorrectionRefused event) {
        board.takeBack(NewsKind.CORRECTION_WAITS, event.correction().value());
        board.tell(
                event.employee(),
                NewsKind.CORRECTION_REFUSED,
                event.correction().value(),
                null);
    }
}
