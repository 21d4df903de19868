package id.luwes.regime;

import id.luwes.access.AuditTrail;
import id.luwes.access.Audited;
import id.luwes.access.SignedIn;
import id.luwes.core.AgencyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells what happened to rules of the day, in the transaction in which it happened: to the audit trail and to listeners. */
@Component
class RegimeNews {

    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    RegimeNews(AuditTrail audit, ApplicationEventPublisher events) {
        this.audit = audit;
        this.events = events;
    }

    /** Keeps what nobody else listens for. */
    void keep(SignedIn by, Audited what) {
        audit.record(by, what);
    }

    void tell(SignedIn by, Audited what, AgencyEvent event) {
        audit.record(by, what);
        events.publishEvent(event);
    }
}
