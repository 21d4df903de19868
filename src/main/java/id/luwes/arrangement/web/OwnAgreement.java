package id.luwes.arrangement.web;

import id.luwes.agency.Agencies;
import id.luwes.arrangement.Agreement;
import id.luwes.arrangement.AgreementLives;
import id.luwes.arrangement.AgreementPauses;
import id.luwes.arrangement.Agreements;
import id.luwes.arrangement.ApplicationId;
import id.luwes.arrangement.PausedDays;
import id.luwes.arrangement.Renewing;
import id.luwes.core.DateRange;
import id.luwes.core.EmployeeId;
import java.time.LocalDate;
import java.util.List;
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
    private final AgreementPauses pauses;

    OwnAgreement(
            Agreements agreements, AgreementLives lives, Renewing renewing, Agencies agencies, AgreementPauses pauses) {
        this.agreements = agreements;
        this.lives = lives;
        this.renewing = renewing;
        this.agencies = agencies;
        this.pauses = pauses;
    }

    /**
     * What is read.
     *
     * @param paused what of it is paused today or later
     * @param ends the first day after an agreement that was ended early, by its application
     */
    record Now(
            LocalDate today,
            Optional<Agreement> running,
            Optional<Renewing.Offer> offer,
            List<PausedDays> paused,
            Map<ApplicationId, LocalDate> ends) {}

    @Transactional(readOnly = true)
    public Now of(EmployeeId me) {
        var running = agreements.on(me, agencies.today());
        return new Now(
                agencies.today(),
                running,
                running.flatMap(it -> renewing.offer(me, it.application())),
                running.map(it -> paused(me, it)).orElse(List.of()),
                lives.ends(me));
    }

    private List<PausedDays> paused(EmployeeId me, Agreement running) {
        return pauses.on(
                List.of(me), new DateRange(agencies.today(), running.period().last()));
    }
}
