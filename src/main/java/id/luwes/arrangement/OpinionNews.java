package id.luwes.arrangement;

import id.luwes.access.AuditTrail;
import id.luwes.access.Audited;
import id.luwes.access.SignedIn;
import id.luwes.core.AgencyEvent;
import id.luwes.core.EmployeeId;
import id.luwes.store.CurrentAgency;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells that a colleague was asked, has answered or need not any more; the words themselves stand in no trail. */
@Component
class OpinionNews {

    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OpinionNews(AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void asked(SignedIn by, OpinionId id, Case facts, EmployeeId colleague) {
        record(by, "OPINION_ASKED", facts.id(), id, colleague);
        events.publishEvent(new OpinionAsked(CurrentAgency.required(), id, facts.id(), colleague));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void ended(SignedIn by, Opinion opinion, Opinion.Outcome outcome) {
        record(
                by,
                action(outcome),
                opinion.application(),
                opinion.id(),
                opinion.colleague().id());
        events.publishEvent(news(opinion, outcome));
    }

    private static String action(Opinion.Outcome outcome) {
        return switch (outcome) {
            case GIVEN -> "OPINION_GIVEN";
            case NONE -> "OPINION_DECLINED";
            case TAKEN_BACK -> "OPINION_TAKEN_BACK";
        };
    }

    private static AgencyEvent news(Opinion opinion, Opinion.Outcome outcome) {
        var agency = CurrentAgency.required();
        return switch (outcome) {
            case GIVEN, NONE ->
                new OpinionGiven(
                        agency,
                        opinion.id(),
                        opinion.application(),
                        opinion.asker().employee());
            case TAKEN_BACK -> new OpinionTakenBack(agency, opinion.id(), opinion.application());
        };
    }

    private void record(SignedIn by, String action, ApplicationId application, OpinionId id, EmployeeId colleague) {
        audit.record(
                by,
                Audited.of(action, "application", application)
                        .with(Map.of("opinion", id.toString(), "colleague", colleague.toString())));
    }
}
