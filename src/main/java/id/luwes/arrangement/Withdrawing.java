package id.luwes.arrangement;

import id.luwes.access.SignedIn;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes back an application that nobody has decided yet, or that was returned. */
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
                    case Application.Revised closed -> closed;
                    case Application.Approved closed -> closed;
                    case Application.Refused closed -> closed;
                    case Application.Withdrawn closed -> closed;
                });
    }

    private Application withdraw(SignedIn by, Application.Withdrawn withdrawn, String reason) {
        filings.close(
                withdrawn, new Step(withdrawn.state(), withdrawn.at(), by.employeeId(), by.account(), reason, false));
        announcements.closed(by, withdrawn, reason);
        return withdrawn;
    }
}
