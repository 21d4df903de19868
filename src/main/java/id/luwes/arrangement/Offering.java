package id.luwes.arrangement;

import id.luwes.access.Authority;
import id.luwes.store.CurrentAgency;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Offers something else than was asked, and takes it back while it is open. The offer holds every rule that an application
 * holds; whoever offers below the least number at a counter must be one who could approve it.
 */
@Component
public class Offering {

    private final Filings filings;
    private final CaseMandates mandates;
    private final Prospects prospects;
    private final Announcements announcements;

    Offering(Filings filings, CaseMandates mandates, Prospects prospects, Announcements announcements) {
        this.filings = filings;
        this.mandates = mandates;
        this.prospects = prospects;
        this.announcements = announcements;
    }

    /** What became of the attempt. */
    public sealed interface Outcome {

        record Offered(ApplicationId offer) implements Outcome {}

        /** It no longer waits for a decision. */
        record AlreadyClosed(Application application) implements Outcome {}

        /** There is no such application, or not for this person. */
        record NotYours() implements Outcome {}

        /** The applicant says that the recorded superior is wrong, and BKD has not answered yet. */
        record SuperiorDoubted() implements Outcome {}

        /** Whoever offers something else says why. */
        record ReasonMissing() implements Outcome {}

        /** It is what was asked for. */
        record NothingDiffers() implements Outcome {}

        /** The counter would fall below its least number, so only the head of the unit can. */
        record OnlyTheUnitHead() implements Outcome {}

        /** It breaks rules, and nothing was kept. */
        record Broken(List<Finding> findings) implements Outcome {}
    }

    /** Offers something else; what was asked for waits meanwhile and holds its days. */
    @Transactional
    public Outcome offer(Authority who, ApplicationId id, Proposal instead, String reason) {
        return yours(who, id)
                .map(it -> it instanceof Application.Submitted waiting
                        ? offer(who, waiting, instead, reason.strip())
                        : new Outcome.AlreadyClosed(it))
                .orElseGet(Outcome.NotYours::new);
    }

    /**
     * Takes back an offer that was not answered.
     *
     * @return how the offer stands afterwards; empty where there is none, or not for this person
     */
    @Transactional
    public Optional<Application> takeBack(Authority who, ApplicationId offer) {
        return filings.lockAsked(offer)
                .filter(it -> mandates.of(who, it.facts()).mayDecide())
                .flatMap(it -> takeBack(who, it, offer));
    }

    private Optional<Application> yours(Authority who, ApplicationId id) {
        return filings.lock(id).filter(it -> mandates.of(who, it.facts()).mayDecide());
    }

    private Outcome offer(Authority who, Application.Submitted waiting, Proposal instead, String reason) {
        var asked = waiting.facts();
        if (mandates.isHeldBack(who, asked)) {
            return new Outcome.SuperiorDoubted();
        }
        if (!mandates.owed(who, asked).contains(Part.LINE)) {
            return new Outcome.AlreadyClosed(waiting);
        }
        if (reason.isBlank()) {
            return new Outcome.ReasonMissing();
        }
        var prospect = prospects.instead(asked, instead);
        if (!prospect.maySend()) {
            return new Outcome.Broken(prospect.findings());
        }
        if (ProposalChange.between(asked.proposal(), instead).isEmpty()) {
            return new Outcome.NothingDiffers();
        }
        if (prospect.fallsBelow() && !mandates.of(who, asked).mayGoBelowMinimum()) {
            return new Outcome.OnlyTheUnitHead();
        }
        var person = who.person();
        var decision =
                new Decision(person.employeeId(), person.account(), announcements.now(), reason, prospect.fallsBelow());
        var filing = new Filing(
                asked.applicant(),
                asked.unit(),
                person.employeeId(),
                prospect.proposal(),
                prospect.right().verdict(),
                Optional.of(asked),
                asked.amends());
        var offered = waiting.offer(decision);
        filings.close(offered, Step.of(offered.state(), decision));
        var offer = filings.add(filing, Step.of(ApplicationState.OFFER, decision));
        filings.keep(offer, decision.at(), prospect.examined().by(mandates.as(who, asked)));
        mandates.offer(who, asked, offer, prospect.proposal().pattern(), decision);
        mandates.keep(who, asked, decision.at());
        var news = new ApplicationOffered(CurrentAgency.required(), asked.id(), offer, asked.applicant());
        announcements.offer(person, asked.id(), offered.state(), reason, news);
        return new Outcome.Offered(offer);
    }

    private Optional<Application> takeBack(Authority who, Application asked, ApplicationId id) {
        if (!(asked instanceof Application.Offered offered)
                || !(filings.lock(id).orElseThrow() instanceof Application.Offer offer)) {
            return filings.lock(id);
        }
        var back = offer.takeBack(announcements.now());
        filings.close(
                back,
                new Step(
                        back.state(),
                        back.at(),
                        who.person().employeeId(),
                        who.person().account(),
                        "",
                        false));
        filings.reopen(offered.reopen());
        var facts = asked.facts();
        mandates.keep(who, facts, back.at());
        var news = new OfferTakenBack(CurrentAgency.required(), facts.id(), id, facts.applicant());
        announcements.offer(who.person(), id, back.state(), "", news);
        return Optional.of(back);
    }
}
