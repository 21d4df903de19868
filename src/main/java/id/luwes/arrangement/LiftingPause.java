package id.luwes.arrangement;

import id.luwes.access.Authority;
import id.luwes.core.DateRange;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends a pause early, by the side that set it. The days follow the agreement again, so what was granted meanwhile is asked:
 * quota and counter must bear it.
 */
@Component
public class LiftingPause {

    private final PausingAgreement pausing;
    private final AgreementPauses pauses;
    private final Filings filings;
    private final PauseReturn back;
    private final PauseNews news;

    LiftingPause(PausingAgreement pausing, AgreementPauses pauses, Filings filings, PauseReturn back, PauseNews news) {
        this.pausing = pausing;
        this.pauses = pauses;
        this.filings = filings;
        this.back = back;
        this.news = news;
    }

    /** What became of the attempt. */
    public sealed interface Outcome {

        /** @param from the first day on which the agreement holds again */
        record Lifted(LocalDate from) implements Outcome {}

        /** There is no such pause, or it was set by the other side. */
        record NotYours() implements Outcome {}

        /** A day that has begun keeps its truth. */
        record TooSoon(LocalDate earliest) implements Outcome {}

        /** It was lifted, or by then it is over. */
        record OverByThen() implements Outcome {}

        /** The days that come back are too many beside what was granted meanwhile. */
        record Broken(List<DayFinding> findings) implements Outcome {

            public Broken {
                findings = List.copyOf(findings);
            }
        }

        /** Without the person too few would be at the counter. */
        record CountedOn(DayOutlook.OnSite counter) implements Outcome {}
    }

    /** Has the agreement hold again from a day on, or from the first day of a pause that begins later. */
    @Transactional
    public Outcome lift(Authority who, ApplicationId application, PauseId id, LocalDate from) {
        var open = pausing.open(who, application);
        if (open.isEmpty()) {
            return new Outcome.NotYours();
        }
        var person = open.get().life().employee();
        filings.queueUp(person);
        filings.queueUpInUnitOf(person);
        return pauses.of(application).stream()
                .filter(it -> it.id().equals(id) && it.side() == open.get().side())
                .findFirst()
                .map(it -> lift(who, open.get(), it, from))
                .orElseGet(Outcome.NotYours::new);
    }

    private Outcome lift(Authority who, PausingAgreement.Open open, Pause pause, LocalDate from) {
        var tomorrow = open.today().plusDays(1);
        if (from.isBefore(tomorrow)) {
            return new Outcome.TooSoon(tomorrow);
        }
        return pause.lifted().isPresent()
                ? new Outcome.OverByThen()
                : pause.left(from).map(it -> lift(who, open, pause, it)).orElseGet(Outcome.OverByThen::new);
    }

    private Outcome lift(Authority who, PausingAgreement.Open open, Pause pause, DateRange left) {
        var found = back.of(pause, left);
        if (!found.findings().isEmpty()) {
            return new Outcome.Broken(found.findings());
        }
        if (found.counter().isPresent()) {
            return new Outcome.CountedOn(found.counter().get());
        }
        pauses.lift(pause.id(), left.first(), who.person(), news.now());
        news.lifted(who.person(), new PauseNews.About(pause.id(), open.life(), pause.side()), left.first());
        return new Outcome.Lifted(left.first());
    }
}
