package id.luwes.notification;

import id.luwes.arrangement.ApplicationId;
import id.luwes.arrangement.ApplicationOffered;
import id.luwes.arrangement.OfferAccepted;
import id.luwes.arrangement.OfferDeclined;
import id.luwes.arrangement.OfferTakenBack;
import id.luwes.core.EmployeeId;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the applicant what is offered instead, and whoever decides what became of it. */
@Component
class TellingOfOffers {

    private final NewsBoard board;
    private final Deciders deciders;
    private final JdbcClient jdbc;

    TellingOfOffers(NewsBoard board, Deciders deciders, JdbcClient jdbc) {
        this.board = board;
        this.deciders = deciders;
        this.jdbc = jdbc;
    }

    /** What was asked for waits for nobody else meanwhile. */
    @EventListener
    void on(ApplicationOffered event) {
        board.takeBack(NewsKind.APPLICATION_WAITS, event.application().value());
        board.takeBack(NewsKind.OFFER_DECLINED, event.application().value());
        board.takeBack(NewsKind.APPLICATION_REMINDED, event.application().value());
        board.takeBack(NewsKind.APPLICATION_CAME_UP, event.application().value());
        board.takeBack(NewsKind.APPLICATION_WENT_UP, event.application().value());
        board.tell(
                event.applicant(), NewsKind.APPLICATION_OFFERED, event.offer().value(), null);
    }

    @EventListener
    void on(OfferAccepted event) {
        whoOffered(event.offer())
                .forEach(it ->
                        board.tell(it, NewsKind.OFFER_ACCEPTED, event.offer().value(), null));
    }

    /** Whoever decides by now reads in one piece of news that it was declined and that the case waits again. */
    @EventListener
    void on(OfferDeclined event) {
        deciders.of(event.applicant())
                .forEach(it -> board.tellAgain(
                        it,
                        NewsKind.OFFER_DECLINED,
                        event.application().value(),
                        event.offer().value()));
    }

    @EventListener
    void on(OfferTakenBack event) {
        board.takeBack(NewsKind.APPLICATION_OFFERED, event.offer().value());
        board.tell(event.applicant(), NewsKind.OFFER_TAKEN_BACK, event.offer().value(), null);
    }

    private List<EmployeeId> whoOffered(ApplicationId offer) {
        return jdbc.sql("select by_employee from arrangement.transition where agency_id = platform.current_agency()"
                        + " and application_id = :offer and state = 'OFFER' and by_employee is not null")
                .param("offer", offer.value())
                .query((row, number) -> new EmployeeId(row.getLong(1)))
                .list();
    }
}
