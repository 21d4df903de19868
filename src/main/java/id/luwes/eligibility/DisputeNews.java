package id.luwes.eligibility;

import id.luwes.access.AuditTrail;
import id.luwes.access.Audited;
import id.luwes.access.SignedIn;
import id.luwes.core.AgencyEvent;
import id.luwes.core.EmployeeId;
import id.luwes.eligibility.FactDispute.Outcome;
import id.luwes.store.CurrentAgency;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells what happened to a disputed fact, in the transaction in which it happened: to the audit trail and to listeners. */
@Component
class DisputeNews {

    private final AuditTrail trail;
    private final ApplicationEventPublisher events;

    DisputeNews(AuditTrail trail, ApplicationEventPublisher events) {
        this.trail = trail;
        this.events = events;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void raised(SignedIn by, EmployeeId employee, long dispute, DisputedFact fact) {
        trail.record(by, audited("FACT_DISPUTED", dispute, fact));
        tell(new FactDisputed(CurrentAgency.required(), employee, dispute, fact.ofDuties()));
    }

    /** Somebody answered or took back. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void ended(SignedIn by, FactDispute dispute, Outcome outcome) {
        trail.record(by, audited("FACT_DISPUTE_" + outcome, dispute.id(), dispute.fact()));
        ended(dispute, outcome);
    }

    /** It ended by what is recorded, which has its own line in the trail. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void ended(FactDispute dispute, Outcome outcome) {
        tell(new FactDisputeEnded(CurrentAgency.required(), dispute.employee(), dispute.id(), outcome));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(AgencyEvent news) {
        events.publishEvent(news);
    }

    private static Audited audited(String action, long dispute, DisputedFact fact) {
        return Audited.of(action, "fact_dispute", dispute).with(Map.of("fact", fact.name()));
    }
}
