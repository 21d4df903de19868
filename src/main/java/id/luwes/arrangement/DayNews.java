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
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells what happened to single days, in the transaction in which it happened: to the audit trail and to listeners. */
@Component
class DayNews {

    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DayNews(AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** What there is to tell of a change. */
    enum What {
        ASKED,
        TOLD,
        GRANTED,
        REFUSED,
        WITHDRAWN,
        CALLED_IN,
        CALL_LIFTED
    }

    /** A change and whose it is. */
    record About(DayChangeId change, EmployeeId employee, LocalDate day) {}

    Instant now() {
        return clock.instant();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(SignedIn by, What what, About about, String reason) {
        var detail = new HashMap<>(Map.of("day", about.day().toString()));
        if (!reason.isBlank()) {
            detail.put("reason", reason);
        }
        audit.record(by, Audited.of("DAY_" + what, "day_change", about.change()).with(detail));
        events.publishEvent(news(what, about));
    }

    /** What was refused before and waits for the level above. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void cameUp(SignedIn by, About about, DayChange refused, String reason) {
        audit.record(
                by,
                Audited.of("DAY_DECIDED_AGAIN", "day_change", about.change())
                        .with(Map.of("refused", refused.id().toString(), "reason", reason)));
        events.publishEvent(new DayChangeCameUp(
                CurrentAgency.required(), about.change(), about.employee(), about.day(), refused.by()));
    }

    /** A wish that only the head of the unit can grant. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void fallsShort(About about) {
        events.publishEvent(new DayFallsShort(CurrentAgency.required(), about.change(), about.employee(), about.day()));
    }

    private static AgencyEvent news(What what, About about) {
        var agency = CurrentAgency.required();
        return switch (what) {
            case ASKED -> new DayChangeAsked(agency, about.change(), about.employee(), about.day());
            case TOLD -> new OfficeDayTold(agency, about.change(), about.employee(), about.day());
            case GRANTED -> new DayChangeGranted(agency, about.change(), about.employee(), about.day());
            case REFUSED -> new DayChangeRefused(agency, about.change(), about.employee(), about.day());
            case WITHDRAWN -> new DayChangeWithdrawn(agency, about.change(), about.employee(), about.day());
            case CALLED_IN -> new CalledIn(agency, about.change(), about.employee(), about.day());
            case CALL_LIFTED -> new CallLifted(agency, about.change(), about.employee(), about.day());
        };
    }
}
