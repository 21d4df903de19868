package id.luwes.arrangement;

import id.luwes.access.SignedIn;
import id.luwes.arrangement.DayChange.Kind;
import id.luwes.arrangement.DayChange.State;
import id.luwes.core.EmployeeId;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks for a single day to be worked otherwise than the agreement says, or takes that back. Whoever only comes to the office
 * more often asks nobody: it holds at once, and the superior is told. On the dates of a window days away are asked for without an
 * agreement.
 */
@Component
public class ChangingDays {

    private final DayChanges changes;
    private final DayChangeBook book;
    private final DayProspects prospects;
    private final Filings filings;
    private final DayNews news;

    ChangingDays(DayChanges changes, DayChangeBook book, DayProspects prospects, Filings filings, DayNews news) {
        this.changes = changes;
        this.book = book;
        this.prospects = prospects;
        this.filings = filings;
        this.news = news;
    }

    /** What became of a wish. */
    public sealed interface Answer {

        /**
         * It waits for whoever decides.
         *
         * @param fallsShort whether only the head of the unit can grant it, because the counter would have too few
         */
        record Asked(DayChangeId id, boolean fallsShort) implements Answer {}

        /** It holds. */
        record Told(DayChangeId id) implements Answer {}

        /** Rules are in the way. */
        record Broken(List<DayFinding> findings) implements Answer {}
    }

    /** What became of taking it back. */
    public sealed interface Outcome {

        /** It is taken back. */
        record TakenBack() implements Outcome {}

        /** Rules are in the way. */
        record Broken(List<DayFinding> findings) implements Outcome {}

        /** Without it too few would be at the counter, which counts on it. */
        record CountedOn(DayOutlook.OnSite counter) implements Outcome {}

        /** It was closed before, or its day has begun. */
        record TooLate() implements Outcome {}

        /** There is no such change of this person's own asking. */
        record NotYours() implements Outcome {}
    }

    /** What asking would meet now; keeps nothing. */
    @Transactional(readOnly = true)
    public DayProspect check(EmployeeId person, List<DayWish> wishes) {
        return prospects.of(person, wishes);
    }

    /**
     * Asks for one day, or for two that are exchanged.
     *
     * @param reason what the person says about it; may be empty
     */
    @Transactional
    public Answer ask(SignedIn by, EmployeeId person, List<DayWish> wishes, String reason) {
        filings.queueUp(person);
        var prospect = prospects.of(person, wishes);
        if (!prospect.findings().isEmpty()) {
            return new Answer.Broken(prospect.findings());
        }
        var first = wishes.stream().map(DayWish::day).sorted().toList().getFirst();
        if (wishes.stream().anyMatch(DayWish::isAway)) {
            var step = DayChangeBook.Step.of(State.WAITING, by, news.now(), reason.strip())
                    .with(prospect.examined());
            var id = book.add(person, Kind.ASKED, wishes, prospect.rule(), step);
            news.tell(by, DayNews.What.ASKED, new DayNews.About(id, person, first), reason.strip());
            return new Answer.Asked(id, prospect.fallsShort());
        }
        var step = DayChangeBook.Step.of(State.GRANTED, by, news.now(), reason.strip())
                .with(prospect.examined());
        var id = book.add(person, Kind.TOLD, wishes, step);
        book.hold(id, person, first, prospect);
        news.tell(by, DayNews.What.TOLD, new DayNews.About(id, person, first), reason.strip());
        return new Answer.Told(id);
    }

    /**
     * Takes back what this person asked or told, while its day has not begun. The day follows the agreement again, so what
     * others were granted meanwhile is asked: quota and counter must bear it.
     */
    @Transactional
    public Outcome takeBack(SignedIn by, EmployeeId person, DayChangeId id) {
        filings.queueUp(person);
        filings.queueUpInUnitOf(person);
        return changes.lock(id)
                .filter(it -> it.employee().equals(person) && it.kind() != Kind.CALLED_IN)
                .map(it -> takeBack(by, it))
                .orElseGet(Outcome.NotYours::new);
    }

    private Outcome takeBack(SignedIn by, DayChange change) {
        var back = prospects.back(change);
        if (!change.isOpen(back.today())) {
            return new Outcome.TooLate();
        }
        if (!back.findings().isEmpty()) {
            return new Outcome.Broken(back.findings());
        }
        var counter =
                back.counters().stream().filter(DayOutlook.OnSite::fallsShort).findFirst();
        if (counter.isPresent()) {
            return new Outcome.CountedOn(counter.get());
        }
        book.close(change.id(), DayChangeBook.Step.of(State.WITHDRAWN, by, news.now(), ""));
        book.giveBack(change);
        news.tell(by, DayNews.What.WITHDRAWN, new DayNews.About(change.id(), change.employee(), change.first()), "");
        return new Outcome.TakenBack();
    }
}
