package id.luwes.arrangement;

import id.luwes.access.SignedIn;
import id.luwes.arrangement.DayChange.State;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes an instruction to come in back, as far as quota and counter bear it, so that the day follows what was agreed again. */
@Component
class LiftingCalls {

    private final DayProspects prospects;
    private final DayChangeBook book;
    private final DayNews news;

    LiftingCalls(DayProspects prospects, DayChangeBook book, DayNews news) {
        this.prospects = prospects;
        this.book = book;
        this.news = news;
    }

    /**
     * One that is locked.
     *
     * @param reason empty where none is given
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public CallingIn.Lifting lift(SignedIn by, DayChange change, String reason, Instant at) {
        var back = prospects.back(change);
        if (!change.isOpen(back.today())) {
            return new CallingIn.Lifting.TooLate();
        }
        if (!back.findings().isEmpty()) {
            return new CallingIn.Lifting.Broken(back.findings());
        }
        // A rule may leave a counter empty; a call from it is kept only where it is what makes enough.
        var fromRule = change.days().stream().anyMatch(DayChange.Day::isFromRule);
        var counter = back.counters().stream()
                .filter(fromRule ? DayOutlook.OnSite::isCountingOn : DayOutlook.OnSite::fallsShort)
                .findFirst();
        if (counter.isPresent()) {
            return new CallingIn.Lifting.CountedOn(counter.get());
        }
        book.close(change.id(), DayChangeBook.Step.of(State.WITHDRAWN, by, at, reason));
        book.giveBack(change);
        news.tell(
                by,
                DayNews.What.CALL_LIFTED,
                new DayNews.About(change.id(), change.employee(), change.first()),
                reason);
        return new CallingIn.Lifting.Lifted();
    }
}
