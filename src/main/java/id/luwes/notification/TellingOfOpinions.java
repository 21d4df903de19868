package id.luwes.notification;

import id.luwes.arrangement.ApplicationApproved;
import id.luwes.arrangement.ApplicationId;
import id.luwes.arrangement.ApplicationOffered;
import id.luwes.arrangement.ApplicationRefused;
import id.luwes.arrangement.ApplicationReturned;
import id.luwes.arrangement.ApplicationWithdrawn;
import id.luwes.arrangement.OpinionAsked;
import id.luwes.arrangement.OpinionGiven;
import id.luwes.arrangement.OpinionTakenBack;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells a colleague that they are asked for an opinion, as long as it is of use, and whoever asked that it is there. */
@Component
class TellingOfOpinions {

    private final NewsBoard board;
    private final JdbcClient jdbc;

    TellingOfOpinions(NewsBoard board, JdbcClient jdbc) {
        this.board = board;
        this.jdbc = jdbc;
    }

    @EventListener
    void on(OpinionAsked event) {
        board.tell(event.colleague(), NewsKind.OPINION_ASKED, event.opinion().value(), null);
    }

    /** The page is that of the application, about which more than one may answer. */
    @EventListener
    void on(OpinionGiven event) {
        board.takeBack(NewsKind.OPINION_ASKED, event.opinion().value());
        event.asker()
                .ifPresent(it -> board.tellAgain(
                        it,
                        NewsKind.OPINION_GIVEN,
                        event.application().value(),
                        event.opinion().value()));
    }

    @EventListener
    void on(OpinionTakenBack event) {
        board.takeBack(NewsKind.OPINION_ASKED, event.opinion().value());
    }

    @EventListener
    void on(ApplicationApproved event) {
        over(event.application());
    }

    @EventListener
    void on(ApplicationRefused event) {
        over(event.application());
    }

    @EventListener
    void on(ApplicationReturned event) {
        over(event.application());
    }

    @EventListener
    void on(ApplicationOffered event) {
        over(event.application());
    }

    @EventListener
    void on(ApplicationWithdrawn event) {
        over(event.application());
    }

    /** Nobody needs to answer any more. */
    private void over(ApplicationId application) {
        jdbc.sql("""
            delete from notification.news where agency_id = platform.current_agency() and kind = 'OPINION_ASKED'
               and read_at is null and subject_id in (
                   select o.opinion_id from arrangement.opinion o
                    where o.agency_id = platform.current_agency() and o.application_id = :application)
            """).param("application", application.value()).update();
    }
}
