package id.luwes.objection;

import id.luwes.access.AuditTrail;
import id.luwes.access.Audited;
import id.luwes.access.SignedIn;
import id.luwes.core.AgencyEvent;
import id.luwes.store.CurrentAgency;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells what happened to an objection, in the transaction in which it happened: as a step, to the audit trail, to listeners. */
@Component
class ObjectionNews {

    private final ObjectionSteps steps;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ObjectionNews(ObjectionSteps steps, AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
        this.clock = clock;
        this.steps = steps;
        this.audit = audit;
        this.events = events;
    }

    Instant now() {
        return clock.instant();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void happened(SignedIn by, long objection, ObjectionStep step) {
        steps.append(objection, step);
        audit.record(
                by,
                Audited.of("FORMAL_OBJECTION_" + step.kind(), "objection", objection)
                        .with(step.ending()
                                .map(it -> Map.of("ending", it.name()))
                                .orElse(Map.of())));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(AgencyEvent news) {
        events.publishEvent(news);
    }

    /** It is over, for whoever objected and for whoever had decided. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void closed(FormalObjection.Closed closed) {
        var contested = closed.facts().contested();
        tell(new FormalObjectionDecided(
                CurrentAgency.required(),
                closed.facts().id(),
                contested.employee(),
                contested.by(),
                closed.state(),
                contested.subject().kind()));
    }
}
