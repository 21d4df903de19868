package id.luwes.notification;

import id.luwes.arrangement.ApplicationReminded;
import id.luwes.arrangement.ApplicationWentUp;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Reminds whoever decides of what waits; when it goes up, tells the level above and the applicant. */
@Component
class TellingOfWaiting {

    private final NewsBoard board;
    private final Levels levels;

    TellingOfWaiting(NewsBoard board, Levels levels) {
        this.board = board;
        this.levels = levels;
    }

    @EventListener
    void on(ApplicationReminded event) {
        levels.owing(event.part(), event.application(), event.applicant())
                .forEach(it -> board.tellAgain(
                        it,
                        NewsKind.APPLICATION_REMINDED,
                        event.application().value(),
                        event.since().toEpochDay()));
    }

    @EventListener
    void on(ApplicationWentUp event) {
        long application = event.application().value();
        long occasion = event.since().toEpochDay();
        levels.above(event.part(), event.application(), event.applicant())
                .forEach(it -> board.tellAgain(it, NewsKind.APPLICATION_CAME_UP, application, occasion));
        board.tellAgain(event.applicant(), NewsKind.APPLICATION_WENT_UP, application, occasion);
    }
}
