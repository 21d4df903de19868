package id.luwes.arrangement;

import id.luwes.access.SignedIn;
import id.luwes.arrangement.DayChange.Kind;
import id.luwes.arrangement.DayChange.State;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What follows for a single day after an objection that was won, while the day is still to come. A wish that was refused is decided
 * again by the level above, with all checks; an instruction to come in is lifted as far as quota and counter bear it.
 */
@Component
public class DayDecidedAgain {

    /** What leaves nothing to be decided: the day has come, or is so already, or something else is asked for it. */
    private static final Set<DayRule> OVER = Set.of(DayRule.NOT_BEGUN, DayRule.DIFFERENT, DayRule.ASKED_ONCE);

    private final DayChanges changes;
    private final DayChangeBook book;
    private final DayProspects prospects;
    private final LiftingCalls lifting;
    private final Desk desk;

    DayDecidedAgain(DayChanges changes, DayChangeBook book, DayProspects prospects, LiftingCalls lifting, Desk desk) {
        this.changes = changes;
        this.book = book;
        this.prospects = prospects;
        this.lifting = lifting;
        this.desk = desk;
    }

    /** Where it waits its turn, and from where it is told. */
    @Component
    record Desk(Filings filings, DayNews news) {}

    /** What followed for an instruction to come in. */
    public enum Lifted {
        LIFTED,
        /** Without it too few would be at the counter, or the week would have too many days away. */
        NEEDED,
        /** The day has begun, or it was lifted before. */
        OVER
    }

    /**
     * Has a refused wish decided again.
     *
     * @return the number under which it waits; empty where nothing is left to decide, so that nothing was changed
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<DayChangeId> decideAgain(SignedIn by, DayChangeId refused, String reason) {
        return locked(refused)
                .filter(it -> it.state() == State.REFUSED)
                .filter(it -> prospects.of(it).findings().stream().noneMatch(found -> OVER.contains(found.rule())))
                .map(it -> decideAgain(by, it, reason));
    }

    private DayChangeId decideAgain(SignedIn by, DayChange refused, String reason) {
        var step = DayChangeBook.Step.of(State.WAITING, by, desk.news().now(), reason);
        var id = book.again(refused, step);
        desk.news().cameUp(by, new DayNews.About(id, refused.employee(), refused.first()), refused, reason);
        return id;
    }

    /** Lifts an instruction to come in. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Lifted lift(SignedIn by, DayChangeId call, String reason) {
        return locked(call)
                .filter(it -> it.kind() == Kind.CALLED_IN)
                .map(it -> switch (lifting.lift(by, it, reason, desk.news().now())) {
                    case CallingIn.Lifting.Lifted done -> Lifted.LIFTED;
                    case CallingIn.Lifting.Broken broken -> Lifted.NEEDED;
                    case CallingIn.Lifting.CountedOn counted -> Lifted.NEEDED;
                    case CallingIn.Lifting.TooLate late -> Lifted.OVER;
                    case CallingIn.Lifting.NotYours none -> Lifted.OVER;
                })
                .orElse(Lifted.OVER);
    }

    private Optional<DayChange> locked(DayChangeId id) {
        var found = changes.find(id);
        found.ifPresent(it -> {
            desk.filings().queueUp(it.employee());
            desk.filings().queueUpInUnitOf(it.employee());
        });
        return found.flatMap(it -> changes.lock(id));
    }
}
