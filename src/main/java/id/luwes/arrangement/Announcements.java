package id.luwes.arrangement;

import id.luwes.access.AuditTrail;
import id.luwes.access.Audited;
import id.luwes.access.SignedIn;
import id.luwes.core.AgencyEvent;
import id.luwes.core.EmployeeId;
import id.luwes.store.CurrentAgency;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells what happened to an application, in the transaction in which it happened: to the audit trail and to listeners. */
@Component
class Announcements {

    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Announcements(AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void submitted(SignedIn by, ApplicationId id, EmployeeId applicant) {
        audit.record(by, Audited.of("APPLICATION_SUBMITTED", "application", id));
        events.publishEvent(new ApplicationSubmitted(CurrentAgency.required(), id, applicant));
    }

    /** Somebody has agreed, and somebody else has to. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void consented(SignedIn by, Case facts, String reason) {
        audit.record(
                by,
                Audited.of("APPLICATION_CONSENTED", "application", facts.id())
                        .with(reason.isBlank() ? Map.of() : Map.of("reason", reason)));
        waitsForMore(facts);
    }

    /** Somebody else has to agree from now on. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void waitsForMore(Case facts) {
        events.publishEvent(new ApplicationConsented(CurrentAgency.required(), facts.id(), facts.applicant()));
    }

    /** An application that only the head of the unit can approve. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void fallsShort(ApplicationId id, EmployeeId applicant) {
        events.publishEvent(new CounterFallsShort(CurrentAgency.required(), id, applicant));
    }

    /** An application that was closed now, or sent back. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void closed(SignedIn by, Application closed, String reason) {
        var id = closed.facts().id();
        audit.record(
                by,
                Audited.of("APPLICATION_" + closed.state(), "application", id)
                        .with(reason.isBlank() ? Map.of() : Map.of("reason", reason)));
        news(closed).ifPresent(events::publishEvent);
    }

    /** Something else that was offered, or what became of the offer. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void offer(SignedIn by, ApplicationId subject, ApplicationState step, String reason, AgencyEvent news) {
        audit.record(
                by,
                Audited.of("APPLICATION_" + step, "application", subject)
                        .with(reason.isBlank() ? Map.of() : Map.of("reason", reason)));
        events.publishEvent(news);
    }

    /** What an evaluation did to an agreement; the evaluation keeps who decided. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(AgencyEvent news) {
        events.publishEvent(news);
    }

    /** An agreement that was ended by notice. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void ended(SignedIn by, AgreementLife life, LocalDate from, String reason, boolean byEmployee) {
        var detail =
                reason.isBlank() ? Map.of("from", from.toString()) : Map.of("from", from.toString(), "reason", reason);
        var action = byEmployee ? "AGREEMENT_GIVEN_UP" : "AGREEMENT_ENDED";
        audit.record(by, Audited.of(action, "application", life.application()).with(detail));
        events.publishEvent(
                new AgreementEnded(CurrentAgency.required(), life.application(), life.employee(), from, byEmployee));
    }

    /** An agreement that a policy cut; who published the policy is told with the term. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void cut(AgreementCutByPolicy cut) {
        audit.record(
                null,
                Audited.of("AGREEMENT_CUT_BY_POLICY", "application", cut.application())
                        .with(Map.of(
                                "from",
                                cut.from().toString(),
                                "daysPerWeek",
                                Integer.toString(cut.daysLeft()),
                                "policy",
                                cut.policy())));
        events.publishEvent(cut);
    }

    private static Optional<AgencyEvent> news(Application closed) {
        var agency = CurrentAgency.required();
        var id = closed.facts().id();
        var applicant = closed.facts().applicant();
        return switch (closed) {
            case Application.Submitted waiting -> Optional.empty();
            case Application.Returned returned -> Optional.of(new ApplicationReturned(agency, id, applicant));
            // An offer is told by the use case that makes or ends it.
            case Application.Offered offered -> Optional.empty();
            case Application.Offer offer -> Optional.empty();
            case Application.Declined declined -> Optional.empty();
            case Application.TakenBack takenBack -> Optional.empty();
            case Application.Revised revised -> Optional.empty();
            case Application.Approved approved -> Optional.of(new ApplicationApproved(agency, id, applicant));
            case Application.Refused refused -> Optional.of(new ApplicationRefused(agency, id, applicant));
            case Application.Withdrawn withdrawn -> Optional.of(new ApplicationWithdrawn(agency, id, applicant));
        };
    }
}
