package id.luwes.arrangement;

import id.luwes.access.AuditTrail;
import id.luwes.access.Audited;
import id.luwes.access.SignedIn;
import id.luwes.core.DateRange;
import id.luwes.store.CurrentAgency;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells of pauses, in the transaction in which they were set or lifted: to the audit trail and to listeners. */
@Component
class PauseNews {

    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PauseNews(AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** A pause, and the agreement that it suspends. */
    record About(PauseId pause, AgreementLife life, PauseSide side) {

        boolean byEmployee() {
            return side == PauseSide.EMPLOYEE;
        }
    }

    Instant now() {
        return clock.instant();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void paused(SignedIn by, About about, DateRange days, String reason) {
        var life = about.life();
        var detail =
                Map.of("from", days.first().toString(), "until", days.last().toString(), "reason", reason);
        audit.record(
                by,
                Audited.of("AGREEMENT_PAUSED", "application", life.application())
                        .with(detail));
        events.publishEvent(new AgreementPaused(
                CurrentAgency.required(),
                about.pause(),
                life.application(),
                life.employee(),
                days.first(),
                about.byEmployee()));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void lifted(SignedIn by, About about, LocalDate from) {
        var life = about.life();
        var detail = Map.of("from", from.toString());
        audit.record(
                by,
                Audited.of("PAUSE_LIFTED", "application", life.application()).with(detail));
        events.publishEvent(new PauseLifted(
                CurrentAgency.required(),
                about.pause(),
                life.application(),
                life.employee(),
                from,
                about.byEmployee()));
    }
}
