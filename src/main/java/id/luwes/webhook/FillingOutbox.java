package id.luwes.webhook;

import id.luwes.arrangement.AgreementCutByPolicy;
import id.luwes.arrangement.AgreementEnded;
import id.luwes.arrangement.AgreementPaused;
import id.luwes.arrangement.AgreementReduced;
import id.luwes.arrangement.AgreementRestored;
import id.luwes.arrangement.AgreementRevoked;
import id.luwes.arrangement.ApplicationApproved;
import id.luwes.arrangement.ApplicationConsented;
import id.luwes.arrangement.ApplicationRefused;
import id.luwes.arrangement.ApplicationReturned;
import id.luwes.arrangement.ApplicationSubmitted;
import id.luwes.arrangement.ApplicationWithdrawn;
import id.luwes.arrangement.OpinionAsked;
import id.luwes.arrangement.OpinionGiven;
import id.luwes.arrangement.PauseLifted;
import id.luwes.eligibility.VerdictId;
import id.luwes.eligibility.VerdictsChanged;
import id.luwes.objection.FormalObjectionDecided;
import id.luwes.objection.FormalObjectionRaised;
import id.luwes.objection.FormalObjectionWithdrawn;
import id.luwes.performance.OutputAccepted;
import id.luwes.performance.OutputDelivered;
import id.luwes.performance.OutputReturned;
import id.luwes.regime.EmergencyDeclared;
import id.luwes.regime.RegimeEnded;
import id.luwes.regime.RegimePublished;
import id.luwes.rulebook.PolicyPublished;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes down, with the deed, whom to tell of it; tells nobody itself. */
@Component
class FillingOutbox {

    private final Outbox outbox;

    FillingOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(ApplicationSubmitted event) {
        outbox.put(EventKind.APPLICATION_SUBMITTED, event.application().value());
    }

    @EventListener
    void on(ApplicationApproved event) {
        outbox.put(EventKind.APPLICATION_APPROVED, event.application().value());
    }

    @EventListener
    void on(ApplicationRefused event) {
        outbox.put(EventKind.APPLICATION_REFUSED, event.application().value());
    }

    @EventListener
    void on(ApplicationReturned event) {
        outbox.put(EventKind.APPLICATION_RETURNED, event.application().value());
    }

    @EventListener
    void on(ApplicationWithdrawn event) {
        outbox.put(EventKind.APPLICATION_WITHDRAWN, event.application().value());
    }

    @EventListener
    void on(ApplicationConsented event) {
        outbox.put(EventKind.APPLICATION_CONSENTED, event.application().value());
    }

    @EventListener
    void on(OpinionAsked event) {
        outbox.put(EventKind.OPINION_ASKED, event.opinion().value());
    }

    @EventListener
    void on(OpinionGiven event) {
        outbox.put(EventKind.OPINION_GIVEN, event.opinion().value());
    }

    @EventListener
    void on(AgreementEnded event) {
        outbox.put(EventKind.AGREEMENT_ENDED, event.application().value());
    }

    @EventListener
    void on(AgreementReduced event) {
        outbox.putOfAgreement(EventKind.AGREEMENT_REDUCED, event.agreement().value());
    }

    @EventListener
    void on(AgreementRevoked event) {
        outbox.putOfAgreement(EventKind.AGREEMENT_REVOKED, event.agreement().value());
    }

    @EventListener
    void on(AgreementCutByPolicy event) {
        outbox.put(
                event.daysLeft() == 0 ? EventKind.AGREEMENT_ENDED : EventKind.AGREEMENT_REDUCED,
                event.application().value());
    }

    @EventListener
    void on(AgreementPaused event) {
        outbox.put(EventKind.AGREEMENT_PAUSED, event.application().value());
    }

    @EventListener
    void on(PauseLifted event) {
        outbox.put(EventKind.AGREEMENT_RESUMED, event.application().value());
    }

    @EventListener
    void on(AgreementRestored event) {
        outbox.put(EventKind.AGREEMENT_RESTORED, event.application().value());
    }

    @EventListener
    void on(FormalObjectionRaised event) {
        outbox.put(EventKind.OBJECTION_RAISED, event.objection());
    }

    @EventListener
    void on(FormalObjectionWithdrawn event) {
        outbox.put(EventKind.OBJECTION_WITHDRAWN, event.objection());
    }

    @EventListener
    void on(FormalObjectionDecided event) {
        outbox.put(EventKind.OBJECTION_DECIDED, event.objection());
    }

    @EventListener
    void on(OutputDelivered event) {
        outbox.put(EventKind.OUTPUT_DELIVERED, event.output().value());
    }

    @EventListener
    void on(OutputAccepted event) {
        outbox.put(EventKind.OUTPUT_ACCEPTED, event.output().value());
    }

    @EventListener
    void on(OutputReturned event) {
        outbox.put(EventKind.OUTPUT_RETURNED, event.output().value());
    }

    @EventListener
    void on(VerdictsChanged event) {
        outbox.put(
                EventKind.VERDICT_CHANGED,
                event.verdicts().stream().map(VerdictId::value).toList());
    }

    @EventListener
    void on(PolicyPublished event) {
        outbox.put(EventKind.POLICY_PUBLISHED, event.draft());
    }

    @EventListener
    void on(RegimePublished event) {
        outbox.put(EventKind.REGIME_PUBLISHED, event.regime().value());
    }

    @EventListener
    void on(RegimeEnded event) {
        outbox.put(EventKind.REGIME_ENDED, event.regime().value());
    }

    @EventListener
    void on(EmergencyDeclared event) {
        outbox.put(EventKind.EMERGENCY_DECLARED, event.regime().value());
    }
}
