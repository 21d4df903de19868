package id.luwes.arrangement.web;

import id.luwes.agency.Agencies;
import id.luwes.arrangement.Agreement;
import id.luwes.arrangement.AgreementLives;
import id.luwes.arrangement.Agreements;
import id.luwes.arrangement.ApplicationId;
import id.luwes.arrangement.Renewing;
import id.luwes.core.EmployeeId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What somebody may do today, and whether it can be renewed. */
@Component
class OwnAgreement {

    private final Agreements agreements;
    private final AgreementLives lives;
    private final Renewing renewing;
    private final Agencies agencies;

    OwnAgreement(Agreements agreements, AgreementLives lives, Renewing renewing, Agencies agencies) {
        this.agreements = agreements;
        this.lives = lives;
        this.renewing = renewing;
        this.agencies = agencies;
    }

    /**
     * What is read.
     *
     * @param ends the first day after an agreement that was ended early, by its application
     */
    record Now(
            LocalDate today,
            Optional<Agreement> running,
            Optional<Renewing.Offer> offer,
            Map<ApplicationId, LocalDate> ends) {}

    @Transactional(readOnly = true)
    public Now of(EmployeeId me) {
        var running = agreements.on(me, agencies.today());
        return new Now(
                agencies.today(), running, running.flatMap(it -> renewing.offer(me, it.application())), lives.ends(me));
    }
}
