package id.luwes.attendance;

import id.luwes.access.AuditTrail;
import id.luwes.access.Audited;
import id.luwes.access.SignedIn;
import id.luwes.core.EmployeeId;
import id.luwes.store.CurrentAgency;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells what happened to a correction, in the transaction in which it happened: to the audit trail and to listeners. */
@Component
class CorrectionNews {

    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CorrectionNews(AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void asked(SignedIn by, CorrectionId id, EmployeeId employee, LocalDate day) {
        audit.record(by, Audited.of("CORRECTION_ASKED", "correction", id).with(Map.of("day", day.toString())));
        events.publishEvent(new CorrectionAsked(CurrentAgency.required(), id, employee));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void ruled(SignedIn by, Correction correction, boolean accepted, String word) {
        var id = correction.id();
        audit.record(
                by,
                Audited.of(accepted ? "CORRECTION_ACCEPTED" : "CORRECTION_REFUSED", "correction", id)
                        .with(word.isEmpty() ? Map.of() : Map.of("word", word)));
        var agency = CurrentAgency.required();
        events.publishEvent(
                accepted
                        ? new CorrectionAccepted(agency, id, correction.employee())
                        : new CorrectionRefused(agency, id, correction.employee()));
    }
}
