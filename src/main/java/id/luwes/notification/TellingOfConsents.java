package id.luwes.notification;

import id.luwes.arrangement.ApplicationApproved;
import id.luwes.arrangement.ApplicationConsented;
import id.luwes.arrangement.ApplicationId;
import id.luwes.arrangement.ApplicationRefused;
import id.luwes.arrangement.ApplicationReturned;
import id.luwes.arrangement.Part;
import id.luwes.core.EmployeeId;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells whoever has to agree too, and whoever has agreed what became of it. */
@Component
class TellingOfConsents {

    private final NewsBoard board;
    private final Levels levels;
    private final JdbcClient jdbc;

    TellingOfConsents(NewsBoard board, Levels levels, JdbcClient jdbc) {
        this.board = board;
        this.levels = levels;
        this.jdbc = jdbc;
    }

    @EventListener
    void on(ApplicationConsented event) {
        long application = event.application().value();
        var owed = owed(event.application());
        if (!owed.contains(Part.LINE)) {
            board.takeBack(NewsKind.APPLICATION_WAITS, application);
            board.takeBack(NewsKind.OFFER_DECLINED, application);
            board.takeBack(NewsKind.APPLICATION_REMINDED, application);
            board.takeBack(NewsKind.APPLICATION_CAME_UP, application);
            board.takeBack(NewsKind.APPLICATION_WENT_UP, application);
        }
        owed.stream()
                .filter(it -> it != Part.LINE)
                .flatMap(it -> levels.owing(it, event.applicant()).stream())
                .distinct()
                .forEach(it -> board.tell(it, NewsKind.CONSENT_WAITS, application, null));
        board.tell(event.applicant(), NewsKind.APPLICATION_CONSENTED, application, null);
    }

    @EventListener
    void on(ApplicationApproved event) {
        ended(event.application());
    }

    @EventListener
    void on(ApplicationRefused event) {
        ended(event.application());
    }

    @EventListener
    void on(ApplicationReturned event) {
        ended(event.application());
    }

    private void ended(ApplicationId application) {
        board.takeBack(NewsKind.APPLICATION_CONSENTED, application.value());
        jdbc.sql("select distinct by_employee from arrangement.transition where agency_id = platform.current_agency()"
                        + " and application_id = :application and state = 'CONSENTED' and by_employee is not null")
                .param("application", application.value())
                .query((row, number) -> new EmployeeId(row.getLong(1)))
                .list()
                .forEach(it -> board.tell(it, NewsKind.CONSENT_ENDED, application.value(), null));
    }

    private List<Part> owed(ApplicationId application) {
        return jdbc.sql("select part from arrangement.owed_part where agency_id = platform.current_agency()"
                        + " and application_id = :application")
                .param("application", application.value())
                .query((row, number) -> Part.valueOf(row.getString(1)))
                .list();
    }
}
