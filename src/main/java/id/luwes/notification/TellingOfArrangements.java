package id.luwes.notification;

import id.luwes.arrangement.AgreementCutByPolicy;
import id.luwes.arrangement.AgreementEnded;
import id.luwes.arrangement.AgreementReduced;
import id.luwes.arrangement.AgreementRevoked;
import id.luwes.arrangement.ApplicationApproved;
import id.luwes.arrangement.ApplicationId;
import id.luwes.arrangement.ApplicationRefused;
import id.luwes.arrangement.ApplicationReturned;
import id.luwes.arrangement.ApplicationSubmitted;
import id.luwes.arrangement.ApplicationWithdrawn;
import id.luwes.arrangement.CounterFallsShort;
import id.luwes.core.EmployeeId;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the superior what waits, and the applicant how it ended. */
@Component
class TellingOfArrangements {

    private final NewsBoard board;
    private final Deciders deciders;
    private final JdbcClient jdbc;

    TellingOfArrangements(NewsBoard board, Deciders deciders, JdbcClient jdbc) {
        this.board = board;
        this.deciders = deciders;
        this.jdbc = jdbc;
    }

    /** Where the records tell no superior, the case is one for BKD. */
    @EventListener
    void on(ApplicationSubmitted event) {
        deciders.of(event.applicant())
                .forEach(it -> board.tell(
                        it, NewsKind.APPLICATION_WAITS, event.application().value(), null));
    }

    /** The superior reads it, but only who heads the unit can approve it. */
    @EventListener
    void on(CounterFallsShort event) {
        deciders.headsOfUnitOf(event.applicant())
                .forEach(it -> board.tell(
                        it, NewsKind.APPLICATION_WAITS, event.application().value(), null));
    }

    @EventListener
    void on(ApplicationApproved event) {
        closed(event.applicant(), NewsKind.APPLICATION_APPROVED, event.application());
    }

    @EventListener
    void on(ApplicationRefused event) {
        closed(event.applicant(), NewsKind.APPLICATION_REFUSED, event.application());
    }

    @EventListener
    void on(ApplicationReturned event) {
        closed(event.applicant(), NewsKind.APPLICATION_RETURNED, event.application());
    }

    /** Who has read that it waits is told that it does not; who has not, is spared both. */
    @EventListener
    void on(ApplicationWithdrawn event) {
        var application = event.application().value();
        noLongerWaits(application);
        whoRead(application).forEach(it -> board.tell(it, NewsKind.APPLICATION_WITHDRAWN, application, null));
    }

    @EventListener
    void on(AgreementReduced event) {
        board.tell(event.employee(), NewsKind.RIGHT_REDUCED, event.agreement().value(), event.from());
    }

    @EventListener
    void on(AgreementRevoked event) {
        board.tell(event.employee(), NewsKind.RIGHT_REVOKED, event.agreement().value(), event.from());
    }

    /** The other side is told: the employee, or those who decide for them. */
    @EventListener
    void on(AgreementEnded event) {
        var application = event.application().value();
        if (event.byEmployee()) {
            deciders.of(event.employee())
                    .forEach(it -> board.tell(it, NewsKind.RIGHT_GIVEN_UP, application, event.from()));
        } else {
            board.tell(event.employee(), NewsKind.RIGHT_ENDED, application, event.from());
        }
    }

    /** Both sides are told; that another policy cuts the same agreement later is another occasion. */
    @EventListener
    void on(AgreementCutByPolicy event) {
        var application = event.application().value();
        var occasion = event.from().toEpochDay();
        var ends = event.daysLeft() == 0;
        board.tellAgain(
                event.employee(),
                ends ? NewsKind.RIGHT_ENDED_BY_POLICY : NewsKind.RIGHT_LESSENED_BY_POLICY,
                application,
                occasion,
                event.from());
        var kind = ends ? NewsKind.EMPLOYEE_ENDED_BY_POLICY : NewsKind.EMPLOYEE_LESSENED_BY_POLICY;
        deciders.of(event.employee()).forEach(it -> board.tellAgain(it, kind, application, occasion, event.from()));
    }

    private void closed(EmployeeId applicant, NewsKind kind, ApplicationId application) {
        noLongerWaits(application.value());
        board.tell(applicant, kind, application.value(), null);
    }

    private void noLongerWaits(long application) {
        board.takeBack(NewsKind.APPLICATION_WAITS, application);
        board.takeBack(NewsKind.OFFER_DECLINED, application);
        board.takeBack(NewsKind.CONSENT_WAITS, application);
        board.takeBack(NewsKind.APPLICATION_REMINDED, application);
        board.takeBack(NewsKind.APPLICATION_CAME_UP, application);
        board.takeBack(NewsKind.APPLICATION_WENT_UP, application);
    }

    /** Also whoever has offered something else, or has agreed, and waits for others. */
    private List<EmployeeId> whoRead(long application) {
        return jdbc.sql("""
            select recipient_id from notification.news
             where kind in ('APPLICATION_WAITS', 'OFFER_DECLINED', 'CONSENT_WAITS') and subject_id = :application
            union
            select by_employee from arrangement.transition where agency_id = platform.current_agency()
               and application_id = :application and state in ('OFFERED', 'CONSENTED') and by_employee is not null
            """)
                .param("application", application)
                .query((row, number) -> new EmployeeId(row.getLong(1)))
                .list();
    }
}
