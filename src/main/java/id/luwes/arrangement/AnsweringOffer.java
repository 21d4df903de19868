package id.luwes.arrangement;

import id.luwes.access.SignedIn;
import id.luwes.store.CurrentAgency;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers what was offered instead of what was asked for. Accepting it checks everything once more; declining it has what
 * was asked for wait for a decision again, in its old place. Of two who act at once the second is told.
 */
@Component
public class AnsweringOffer {

    private final Filings filings;
    private final Prospects prospects;
    private final ChangingRights rights;
    private final Announcements announcements;
    private final Consents consents;

    AnsweringOffer(
            Filings filings,
            Prospects prospects,
            ChangingRights rights,
            Announcements announcements,
            Consents consents) {
        this.filings = filings;
        this.prospects = prospects;
        this.rights = rights;
        this.announcements = announcements;
        this.consents = consents;
    }

    /** What became of the attempt. */
    public sealed interface Outcome {

        /** @param first the day on which the agreement begins */
        record Accepted(LocalDate first) implements Outcome {}

        /** It is accepted, and begins once somebody else has agreed too. */
        record AwaitsConsent() implements Outcome {}

        record Declined() implements Outcome {}

        /** It was answered or taken back before. */
        record AlreadyClosed(Application offer) implements Outcome {}

        /** There is no such offer, or not for this person. */
        record NotYours() implements Outcome {}

        /** Whoever declines says why, so that whoever decides can decide afresh. */
        record WordMissing() implements Outcome {}

        /** What was right when it was offered breaks a rule by now. */
        record NoLongerAllowed(List<Finding> findings) implements Outcome {}

        /** The counter would fall below its least number, which was not so when it was offered. */
        record CounterFallsShort() implements Outcome {}
    }

    /** Accepts it, and lets the agreement begin. */
    @Transactional
    public Outcome accept(SignedIn by, ApplicationId offer) {
        return answer(by, offer, it -> accept(by, it));
    }

    /** Declines it with a word. */
    @Transactional
    public Outcome decline(SignedIn by, ApplicationId offer, String word) {
        return answer(by, offer, it -> word.isBlank() ? new Outcome.WordMissing() : decline(by, it, word.strip()));
    }

    /** An offer with what was asked for, both locked. */
    private record Both(Application.Offered asked, Application.Offer offer) {}

    private Outcome answer(SignedIn by, ApplicationId id, Function<Both, Outcome> how) {
        return filings.lockAsked(id)
                .filter(it ->
                        by.employeeId().filter(it.facts().applicant()::equals).isPresent())
                .map(asked -> answer(asked, filings.lock(id).orElseThrow(), how))
                .orElseGet(Outcome.NotYours::new);
    }

    private static Outcome answer(Application asked, Application offer, Function<Both, Outcome> how) {
        return asked instanceof Application.Offered waiting && offer instanceof Application.Offer open
                ? how.apply(new Both(waiting, open))
                : new Outcome.AlreadyClosed(offer);
    }

    private Outcome accept(SignedIn by, Both both) {
        var facts = both.offer().facts();
        filings.queueUp(facts.applicant());
        filings.queueUpInUnitOf(facts.applicant());
        var prospect = prospects.of(facts);
        if (!prospect.inTheWay().isEmpty()) {
            return new Outcome.NoLongerAllowed(prospect.inTheWay());
        }
        if (prospect.fallsBelow() && !both.offer().decision().belowMinimum()) {
            return new Outcome.CounterFallsShort();
        }
        var revised = both.asked().revise(announcements.now());
        filings.close(revised, step(by, revised.state(), revised.at(), ""));
        announcements.closed(by, revised, "");
        var news = new OfferAccepted(CurrentAgency.required(), revised.facts().id(), facts.id(), facts.applicant());
        announcements.offer(by, facts.id(), ApplicationState.ACCEPTED, "", news);
        var step = step(by, ApplicationState.ACCEPTED, revised.at(), "");
        if (!consents.of(facts.id(), facts.applicant()).isComplete()) {
            filings.close(both.offer().acceptForConsent(), step);
            consents.ask(facts.id(), revised.at());
            announcements.waitsForMore(facts);
            return new Outcome.AwaitsConsent();
        }
        var approved = both.offer().accept(revised.at());
        filings.close(approved, step);
        rights.grant(approved, prospect.today());
        return new Outcome.Accepted(facts.begins(prospect.today()));
    }

    private Outcome decline(SignedIn by, Both both, String word) {
        var declined = both.offer().decline(announcements.now());
        filings.close(declined, step(by, declined.state(), declined.at(), word));
        var again = both.asked().reopen();
        filings.reopen(again);
        var facts = again.facts();
        var news = new OfferDeclined(
                CurrentAgency.required(), facts.id(), declined.facts().id(), facts.applicant());
        announcements.offer(by, declined.facts().id(), declined.state(), word, news);
        return new Outcome.Declined();
    }

    private static Step step(SignedIn by, ApplicationState state, Instant at, String word) {
        return new Step(state, at, by.employeeId(), by.account(), word, false);
    }
}
