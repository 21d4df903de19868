package id.luwes.arrangement;

import id.luwes.access.Authority;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides on an application. Whoever comes second at the same moment waits for the first, sees what it became and is
 * told: the row is locked, and the database takes one closing step only.
 */
@Component
public class Deciding {

    private final Filings filings;
    private final CaseMandates mandates;
    private final Prospects prospects;
    private final ChangingRights rights;
    private final Announcements announcements;

    Deciding(
            Filings filings,
            CaseMandates mandates,
            Prospects prospects,
            ChangingRights rights,
            Announcements announcements) {
        this.filings = filings;
        this.mandates = mandates;
        this.prospects = prospects;
        this.rights = rights;
        this.announcements = announcements;
    }

    /** What became of the attempt. */
    public sealed interface Outcome {

        /** @param application still submitted where somebody else has to agree too */
        record Decided(Application application) implements Outcome {}

        /** It was closed, sent back or answered before, or this person has agreed and somebody else still has to. */
        record AlreadyClosed(Application application) implements Outcome {}

        /** There is no such application, or not for this person. */
        record NotYours() implements Outcome {}

        /** The applicant has said that the recorded superior is wrong; it waits until BKD has answered. */
        record SuperiorDoubted() implements Outcome {}

        /** It needs a reason. */
        record ReasonMissing() implements Outcome {}

        /** The counter would fall below its least number, so only the head of the unit can. */
        record OnlyTheUnitHead() implements Outcome {}

        /** What was right when it was sent breaks a rule by now. */
        record NoLongerAllowed(List<Finding> findings) implements Outcome {}
    }

    /** Decides in one of the three ways. */
    @Transactional
    public Outcome decide(Authority who, ApplicationId id, Choice choice, String reason) {
        return switch (choice) {
            case APPROVE -> approve(who, id, reason);
            case REFUSE -> refuse(who, id, reason);
            case RETURN -> giveBack(who, id, reason);
        };
    }

    /** Approves, and lets the agreement begin once nobody else has to agree; a reason is needed only below the least number on site. */
    @Transactional
    public Outcome approve(Authority who, ApplicationId id, String reason) {
        return decide(who, id, waiting -> approve(who, waiting, reason));
    }

    /** Refuses, with the reason that the applicant reads. */
    @Transactional
    public Outcome refuse(Authority who, ApplicationId id, String reason) {
        return decide(
                who,
                id,
                waiting -> reason.isBlank()
                        ? new Outcome.ReasonMissing()
                        : refuse(who, waiting, decision(who, reason, false)));
    }

    /** Sends it back to the applicant with a word on what to change. */
    @Transactional
    public Outcome giveBack(Authority who, ApplicationId id, String word) {
        return decide(
                who,
                id,
                waiting -> word.isBlank()
                        ? new Outcome.ReasonMissing()
                        : giveBack(who, waiting, decision(who, word, false)));
    }

    private Outcome giveBack(Authority who, Application.Submitted waiting, Decision decision) {
        return close(who, waiting.giveBack(decision), decision, prospects.of(waiting.facts()));
    }

    private Outcome decide(Authority who, ApplicationId id, Function<Application.Submitted, Outcome> how) {
        return filings.lock(id)
                .filter(it -> mandates.of(who, it.facts()).mayDecide())
                .map(application -> switch (application) {
                    case Application.Submitted waiting ->
                        mandates.isHeldBack(who, waiting.facts())
                                ? new Outcome.SuperiorDoubted()
                                : mandates.owed(who, waiting.facts()).isEmpty()
                                        ? new Outcome.AlreadyClosed(waiting)
                                        : how.apply(waiting);
                    case Application.Returned returned -> new Outcome.AlreadyClosed(returned);
                    case Application.Offered offered -> new Outcome.AlreadyClosed(offered);
                    case Application.Offer offer -> new Outcome.AlreadyClosed(offer);
                    case Application.Closed closed -> new Outcome.AlreadyClosed(closed);
                })
                .orElseGet(Outcome.NotYours::new);
    }

    /**
     * The counter is no matter of the lead of a team, who agrees also where it would fall below its least number; unless the
     * line has granted that, it is asked once more.
     */
    private Outcome approve(Authority who, Application.Submitted waiting, String reason) {
        filings.queueUp(waiting.facts().applicant());
        filings.queueUpInUnitOf(waiting.facts().applicant());
        var prospect = prospects.of(waiting.facts());
        var broken = prospect.inTheWay();
        if (!broken.isEmpty()) {
            return new Outcome.NoLongerAllowed(broken);
        }
        boolean onlyForTheTeam = mandates.owed(who, waiting.facts()).equals(Set.of(Part.TEAM_LEAD));
        var below = prospect.fallsBelow() && !onlyForTheTeam;
        if (below && !mandates.of(who, waiting.facts()).mayGoBelowMinimum()) {
            announcements.fallsShort(waiting.facts().id(), waiting.facts().applicant());
            return new Outcome.OnlyTheUnitHead();
        }
        if (below && reason.isBlank()) {
            return new Outcome.ReasonMissing();
        }
        var decision = decision(who, reason, below);
        boolean complete = mandates.agree(who, waiting.facts(), decision);
        if (complete && onlyForTheTeam && prospect.fallsBelow() && !filings.isGrantedBelow(waiting.facts())) {
            announcements.fallsShort(waiting.facts().id(), waiting.facts().applicant());
            complete = false;
        }
        if (!complete) {
            return consented(who, waiting, decision, prospect);
        }
        var approved = waiting.approve(decision);
        rights.grant(approved, prospect.today());
        return close(who, approved, decision, prospect);
    }

    /** Somebody else has to agree before a right arises, or whoever decides once more. */
    private Outcome consented(Authority who, Application.Submitted waiting, Decision decision, Prospect prospect) {
        var agreed = waiting.consent(decision);
        var facts = agreed.facts();
        filings.note(facts.id(), Step.of(ApplicationState.CONSENTED, decision));
        keep(who, facts, decision, prospect);
        mandates.ask(facts, decision.at());
        mandates.keep(who, facts, decision.at());
        announcements.consented(who.person(), facts, decision.reason());
        return new Outcome.Decided(agreed);
    }

    private Outcome refuse(Authority who, Application.Submitted waiting, Decision decision) {
        return close(who, waiting.refuse(decision), decision, prospects.of(waiting.facts()));
    }

    private Outcome close(Authority who, Application closed, Decision decision, Prospect prospect) {
        var facts = closed.facts();
        keep(who, facts, decision, prospect);
        filings.close(closed, Step.of(closed.state(), decision));
        mandates.keep(who, facts, decision.at());
        announcements.closed(who.person(), closed, decision.reason());
        return new Outcome.Decided(closed);
    }

    /** What was looked at is kept with the step, before it changes who decides. */
    private void keep(Authority who, Case facts, Decision decision, Prospect prospect) {
        filings.keep(facts.id(), decision.at(), prospect.examinedToDecide().by(mandates.as(who, facts)));
    }

    private Decision decision(Authority who, String reason, boolean below) {
        return new Decision(
                who.person().employeeId(), who.person().account(), announcements.now(), reason.strip(), below);
    }
}
