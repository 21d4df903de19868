package id.luwes.arrangement;

import id.luwes.access.Authority;
import id.luwes.workforce.DecidedCase;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who decides on one application: whoever decides for the applicant ({@link Mandates}), and once it has gone up also whoever
 * decides for the superior, BKD where the records tell nobody, and the deputies of those. Whoever decides for the superior
 * also consents to what the superior has granted, where that is needed; and the leads of the applicant's teams, each for the
 * own team, where that is.
 */
@Component
public class CaseMandates {

    private final Mandates mandates;
    private final LevelAbove above;
    private final WaitingClocks clocks;
    private final Consents consents;

    CaseMandates(Mandates mandates, LevelAbove above, WaitingClocks clocks, Consents consents) {
        this.mandates = mandates;
        this.above = above;
        this.clocks = clocks;
        this.consents = consents;
    }

    @Transactional(readOnly = true)
    public Mandate of(Authority who, Case facts) {
        var own = mandates.of(who, facts.applicant());
        if (own.mayDecide() && clocks.refuser(facts.id()).isEmpty()) {
            return own;
        }
        var held = held(who, facts);
        if (held.parts().contains(Part.LINE)) {
            return own == Mandate.BKD ? own : Mandate.LEVEL_ABOVE;
        }
        if (held.parts().contains(Part.SECOND_LEVEL) && cameToTheSecondLevel(facts)) {
            return Mandate.SECOND_LEVEL;
        }
        return held.teams().isEmpty() ? Mandate.NONE : Mandate.TEAM_LEAD;
    }

    /**
     * Whether this person may read a case without deciding on it; what went up is read by the level above for good, and what
     * somebody agreed to by them.
     */
    @Transactional(readOnly = true)
    public boolean mayRead(Authority who, Case facts) {
        return mandates.mayRead(who, facts.applicant())
                || of(who, facts).mayDecide()
                || consents.hasGiven(who.person().account(), facts.id())
                || (isAbove(who, facts) && clocks.everWentUp(facts.id(), Part.LINE))
                || (isAbove(who, facts) && clocks.refuser(facts.id()).isPresent())
                || (isFurtherAbove(who, facts) && clocks.everWentUp(facts.id(), Part.SECOND_LEVEL));
    }

    /** What this person is asked for now. */
    @Transactional(readOnly = true)
    public Set<Part> owed(Authority who, Case facts) {
        return consents.of(facts.id(), facts.applicant()).owed(held(who, facts));
    }

    /** Who has to agree besides whoever decides. */
    @Transactional(readOnly = true)
    public NeededConsents needed(Case facts) {
        return consents.of(facts.id(), facts.applicant());
    }

    /** Keeps that this person agrees, as all that they are asked for; whether that was all that is needed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean agree(Authority who, Case facts, Decision decision) {
        var needed = consents.of(facts.id(), facts.applicant());
        var held = held(who, facts);
        consents.give(facts.id(), needed.owed(held), held.teams(), decision);
        return needed.isCompleteWith(held);
    }

    /** Writes down what an offer needs, and that whoever makes it agrees. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void offer(Authority who, Case asked, ApplicationId offer, WeekPattern week, Decision decision) {
        consents.need(offer, asked.applicant(), week);
        var held = held(who, asked, offer);
        var parts = consents.of(offer, asked.applicant()).owed(held);
        consents.give(offer, parts, held.teams(), decision);
    }

    /** Asks whoever comes after those who have agreed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void ask(Case facts, Instant since) {
        consents.ask(facts.id(), since);
    }

    /** As what this person could agree, whether or not it is asked for. */
    private HeldParts held(Authority who, Case facts) {
        return held(who, facts, facts.id());
    }

    private HeldParts held(Authority who, Case facts, ApplicationId needed) {
        var refuser = clocks.refuser(facts.id());
        if (refuser.isPresent()) {
            return heldAgain(who, facts, needed, refuser.get());
        }
        var held = EnumSet.noneOf(Part.class);
        boolean above = isAbove(who, facts);
        if (mandates.of(who, facts.applicant()).mayDecide() || (above && clocks.hasGoneUp(facts.id(), Part.LINE))) {
            held.add(Part.LINE);
        }
        if (above || (isFurtherAbove(who, facts) && clocks.hasGoneUp(facts.id(), Part.SECOND_LEVEL))) {
            held.add(Part.SECOND_LEVEL);
        }
        return new HeldParts(held, teams(who, facts, needed));
    }

    /**
     * The same of what is decided again. The level above is whose consent would be needed too, and stands in for a lead who had
     * refused; whoever refused holds nothing.
     */
    private HeldParts heldAgain(Authority who, Case facts, ApplicationId needed, Refuser refuser) {
        if (refuser.is(who.person())) {
            return HeldParts.NONE;
        }
        if (!above.decidesAgain(who, facts.applicant(), refuser)) {
            return new HeldParts(Set.of(), teams(who, facts, needed));
        }
        var teams = new HashSet<>(teams(who, facts, needed));
        consents.leads(needed, facts.applicant()).stream()
                .filter(it -> refuser.is(Optional.of(it.lead())))
                .forEach(it -> teams.add(it.team()));
        return new HeldParts(EnumSet.of(Part.LINE, Part.SECOND_LEVEL), teams);
    }

    /** The teams for which somebody agrees: the own ones, and those of a lead who has said nothing for so long. */
    private Set<Long> teams(Authority who, Case facts, ApplicationId needed) {
        var leads = consents.leads(needed, facts.applicant());
        boolean wentUp =
                leads.stream().anyMatch(it -> !isLead(who, it)) && clocks.hasGoneUp(facts.id(), Part.TEAM_LEAD);
        return leads.stream()
                .filter(it ->
                        isLead(who, it) || (wentUp && above.decidesFor(who, facts.applicant(), Optional.of(it.lead()))))
                .map(Consents.TeamLead::team)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isLead(Authority who, Consents.TeamLead team) {
        return who.person().employeeId().filter(team.lead()::equals).isPresent();
    }

    private boolean cameToTheSecondLevel(Case facts) {
        var needed = consents.of(facts.id(), facts.applicant());
        return needed.isGiven(Part.LINE) && needed.consent(Part.SECOND_LEVEL).isPresent();
    }

    /** Whether somebody has to wait, since the applicant has said that the recorded superior is wrong. */
    @Transactional(readOnly = true)
    public boolean isHeldBack(Authority who, Case facts) {
        return of(who, facts).restsOnTheRecordedSuperior() && mandates.isDoubted(facts.applicant());
    }

    /** In which office this person decides. */
    @Transactional(readOnly = true)
    public ActedAs as(Authority who, Case facts) {
        return mandates.as(who, of(who, facts));
    }

    /** Whether this is the applicant or the superior, who look at their own business. */
    @Transactional(readOnly = true)
    public boolean isNear(Authority who, Case facts) {
        return mandates.isNear(who, facts.applicant());
    }

    /** Keeps that a step was taken as a deputy, of the superior, of the level above or of whoever decides for a lead. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(Authority who, Case facts, Instant at) {
        var id = facts.id().value();
        if (mandates.of(who, facts.applicant()).mayDecide()) {
            mandates.keep(who, facts.applicant(), DecidedCase.APPLICATION, id, at);
        } else if (of(who, facts) == Mandate.TEAM_LEAD) {
            consents.leads(facts.id(), facts.applicant()).stream()
                    .filter(it -> !isLead(who, it))
                    .findFirst()
                    .ifPresent(it -> mandates.keep(who, it.lead(), DecidedCase.APPLICATION, id, at));
        } else {
            above.inPlaceOf(who, facts.applicant())
                    .ifPresent(it -> mandates.keep(who, it, DecidedCase.APPLICATION, id, at));
        }
    }

    private boolean isAbove(Authority who, Case facts) {
        return above.isAbove(who, facts.applicant());
    }

    private boolean isFurtherAbove(Authority who, Case facts) {
        return above.isFurtherAbove(who, facts.applicant());
    }
}
