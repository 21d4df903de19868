package id.luwes.performance;

import id.luwes.access.AuditTrail;
import id.luwes.access.Audited;
import id.luwes.access.SignedIn;
import id.luwes.store.CurrentAgency;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells what happened to an output, in the transaction in which it happened: to the audit trail and to listeners. */
@Component
class OutputNews {

    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OutputNews(AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void noted(SignedIn by, Output output) {
        audit.record(by, audited("OUTPUT_NOTED", output));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void delivered(SignedIn by, Output.Delivered output) {
        audit.record(by, audited("OUTPUT_DELIVERED", output));
        var promised = output.promised();
        events.publishEvent(new OutputDelivered(
                CurrentAgency.required(),
                promised.id(),
                promised.by(),
                output.delivery().number()));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void takenBack(SignedIn by, Output.Delivered output) {
        audit.record(by, audited("OUTPUT_TAKEN_BACK", output));
        events.publishEvent(new OutputTakenBack(
                CurrentAgency.required(),
                output.promised().id(),
                output.promised().by()));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void ruled(SignedIn by, Output.Ruled output) {
        var promised = output.promised();
        var agency = CurrentAgency.required();
        switch (output.ruling()) {
            case Ruling.Acceptance it -> {
                audit.record(
                        by,
                        audited("OUTPUT_ACCEPTED", output)
                                .with(Map.of("accepted", it.accepted().toPlainString(), "word", it.word())));
                events.publishEvent(new OutputAccepted(agency, promised.id(), promised.by(), it.number()));
            }
            case Ruling.Return it -> {
                audit.record(by, audited("OUTPUT_RETURNED", output).with(Map.of("word", it.word())));
                events.publishEvent(new OutputReturned(agency, promised.id(), promised.by(), it.number()));
            }
        }
    }

    private static Audited audited(String action, Output output) {
        return Audited.of(action, "output", output.promised().id());
    }
}
