package id.luwes.arrangement;

import id.luwes.access.SignedIn;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes back an application that nobody has decided yet, that was returned, or for which something else was offered. */
@Component
public class Withdrawing {

    private final Filings filings;
    private final Announcements announcements;

    Withdrawing(Filings filings, Announcements announcements) {
        this.filings = filings;
        this.announcements = announcements;
    }

    /**
     * Takes it back if it waits.
     *
     * @param reason as the timeline shows it; may be empty, since nobody owes one
     * @return how it stands afterwards; empty if this person has no such application
     */
    @Transactional
    public Optional<Application> withdraw(SignedIn by, ApplicationId id, String reason) {
        return filings.lock(id)
                .filter(it ->
                        by.employeeId().filter(it.facts().applicant()::equals).isPresent())
                .map(application -> switch (application) {
                    case Application.Submitted waiting ->
                        withdraw(by, waiting.withdraw(announcements.now()), reason.strip());
                    case Application.Returned returned ->
                        withdraw(by, returned.withdraw(announcements.now()), reason.strip());
                    case Application.Offered offered -> {
                        decline(by, id, reason.strip());
                        yield withdraw(by, offered.withdraw(announcements.now()), reason.strip());
                    }
                    case Application.Offer offer -> offer;
                    case Application.Closed closed -> closed;
                });
    }

    private Application withdraw(SignedIn by, Application.Withdrawn withdrawn, String reason) {
        filings.close(
                withdrawn, new Step(withdrawn.state(), withdrawn.at(), by.employeeId(), by.account(), reason, false));
        announcements.closed(by, withdrawn, reason);
        return withdrawn;
    }

    private void decline(SignedIn by, ApplicationId asked, String reason) {
        filings.lockOffer(asked).map(it -> it.decline(announcements.now())).ifPresent(declined -> {
            filings.close(
                    declined, new Step(declined.state(), declined.at(), by.employeeId(), by.account(), reason, false));
            announcements.closed(by, declined, reason);
        });
    }
}
