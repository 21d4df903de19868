package id.luwes.arrangement;

import id.luwes.access.Authority;
import id.luwes.arrangement.DayChange.State;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Decides on what somebody asks for a single day. Whoever comes second at the same moment is told what the first did. */
@Component
public class DecidingDays {

    private final DayChanges changes;
    private final DayChangeBook book;
    private final DayProspects prospects;
    private final DayMandates mandates;
    private final Desk desk;

    DecidingDays(DayChanges changes, DayChangeBook book, DayProspects prospects, DayMandates mandates, Desk desk) {
        this.changes = changes;
        this.book = book;
        this.prospects = prospects;
        this.mandates = mandates;
        this.desk = desk;
    }

    /** Where a decision waits its turn, and from where it is told. */
    @Component
    record Desk(Filings filings, DayNews news) {}

    /** What became of the attempt. */
    public sealed interface Outcome {

        record Granted() implements Outcome {}

        record Refused() implements Outcome {}

        /** It was decided or withdrawn before. */
        record AlreadyClosed() implements Outcome {}

        /** There is no such change, or not for this person. */
        record NotYours() implements Outcome {}

        /** It needs a reason. */
        record ReasonMissing() implements Outcome {}

        /** Too few would be left at the counter, so only the head of the unit can. */
        record OnlyTheUnitHead() implements Outcome {}

        /** What was right when it was asked breaks a rule by now. */
        record NoLongerAllowed(List<DayFinding> findings) implements Outcome {}
    }

    /** Grants it; a reason is needed only where too few are left at the counter. */
    @Transactional
    public Outcome grant(Authority who, DayChangeId id, String reason) {
        return decide(who, id, it -> grant(who, it, reason.strip()));
    }

    /** Refuses it, with the reason that the employee reads. */
    @Transactional
    public Outcome refuse(Authority who, DayChangeId id, String reason) {
        return decide(who, id, it -> {
            if (reason.isBlank()) {
                return new Outcome.ReasonMissing();
            }
            close(who, it, State.REFUSED, reason.strip(), prospects.of(it));
            return new Outcome.Refused();
        });
    }

    private Outcome decide(Authority who, DayChangeId id, Function<DayChange, Outcome> how) {
        var found = changes.find(id).filter(it -> mandates.of(who, it).mayDecide());
        if (found.isEmpty()) {
            return new Outcome.NotYours();
        }
        desk.filings().queueUp(found.get().employee());
        desk.filings().queueUpInUnitOf(found.get().employee());
        return changes.lock(id).filter(DayChange::waits).map(how).orElseGet(Outcome.AlreadyClosed::new);
    }

    private Outcome grant(Authority who, DayChange change, String reason) {
        var prospect = prospects.of(change);
        if (!prospect.findings().isEmpty()) {
            return new Outcome.NoLongerAllowed(prospect.findings());
        }
        var below = prospect.fallsShort();
        if (below && !mandates.of(who, change).mayGoBelowMinimum()) {
            desk.news().fallsShort(about(change));
            return new Outcome.OnlyTheUnitHead();
        }
        if (below && reason.isBlank()) {
            return new Outcome.ReasonMissing();
        }
        book.hold(change.id(), change.employee(), change.first(), prospect);
        close(who, change, State.GRANTED, reason, prospect);
        return new Outcome.Granted();
    }

    private void close(Authority who, DayChange change, State state, String reason, DayProspect prospect) {
        var below = state == State.GRANTED && prospect.fallsShort();
        var at = desk.news().now();
        var examined = prospect.examined().by(mandates.as(who, change));
        book.close(change.id(), new DayChangeBook.Step(state, who.person(), at, reason, below, examined));
        mandates.keep(who, change, at);
        var what = state == State.GRANTED ? DayNews.What.GRANTED : DayNews.What.REFUSED;
        desk.news().tell(who.person(), what, about(change), reason);
    }

    private static DayNews.About about(DayChange change) {
        return new DayNews.About(change.id(), change.employee(), change.first());
    }
}
