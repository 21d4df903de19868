package id.luwes.arrangement;

import id.luwes.access.AuditTrail;
import id.luwes.access.Audited;
import id.luwes.access.Authority;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens a change of single days for whoever may read it; a look by anybody but the two sides is kept in the trail. */
@Component
public class ReadingDays {

    private final DayChanges changes;
    private final DaySteps steps;
    private final DayMandates mandates;
    private final AuditTrail audit;

    ReadingDays(DayChanges changes, DaySteps steps, DayMandates mandates, AuditTrail audit) {
        this.changes = changes;
        this.steps = steps;
        this.mandates = mandates;
        this.audit = audit;
    }

    /** Empty where there is none, or not for this person. */
    @Transactional
    public Optional<DayChange> open(Authority who, DayChangeId id) {
        var found = changes.find(id).filter(it -> mandates.mayRead(who, it) || mayReadWhatFollows(who, id));
        found.filter(it -> !mandates.isNear(who, it))
                .ifPresent(it -> audit.record(who.person(), Audited.of("DAY_CHANGE_VIEWED", "day_change", it.id())));
        return found;
    }

    /** Whoever decides again reads what was refused before. */
    private boolean mayReadWhatFollows(Authority who, DayChangeId refused) {
        return steps.decidedAgain(refused)
                .flatMap(changes::find)
                .filter(it -> mandates.mayRead(who, it))
                .isPresent();
    }
}
