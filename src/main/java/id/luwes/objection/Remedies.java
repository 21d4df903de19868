package id.luwes.objection;

import id.luwes.access.SignedIn;
import id.luwes.arrangement.ApplicationId;
import id.luwes.arrangement.DayChangeId;
import id.luwes.arrangement.DayDecidedAgain;
import id.luwes.arrangement.DecidedAgain;
import id.luwes.arrangement.RestoringRight;
import id.luwes.arrangement.Ruling;
import id.luwes.eligibility.DisputingFacts;
import id.luwes.eligibility.JudgingPeople;
import id.luwes.objection.ObjectionStep.Remedy;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What follows when an objection was won. None of it goes around a rule: a refused application is decided again with all
 * checks, a verdict is made anew by the policy, a right holds again as far as nothing else took it, and a single day that is still to come
 * is decided again or no longer an instruction.
 */
@Component
class Remedies {

    private static final String CALLED_IN = "CALLED_IN";

    private final DecidedAgain again;
    private final RestoringRight restoring;
    private final JudgingPeople judging;
    private final DayDecidedAgain days;
    private final DisputingFacts disputing;

    Remedies(
            DecidedAgain again,
            RestoringRight restoring,
            JudgingPeople judging,
            DayDecidedAgain days,
            DisputingFacts disputing) {
        this.disputing = disputing;
        this.again = again;
        this.restoring = restoring;
        this.judging = judging;
        this.days = days;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Remedy> follow(SignedIn by, ObjectionFacts facts, BodyWord word) {
        if (word.ending() == Ending.REJECTED) {
            return Optional.empty();
        }
        return Optional.of(
                word.findings().isEmpty() ? putRight(by, facts, word.reasons()) : toRecord(by, facts, word.findings()));
    }

    /** The owners of the facts record what was found, from which the verdict follows. */
    private Remedy toRecord(SignedIn by, ObjectionFacts facts, Findings findings) {
        int waiting = disputing.found(by, facts.id(), facts.employee(), findings.values());
        return waiting == 0 ? nothingLeft() : new Remedy(Remedy.Way.TO_RECORD, 0, Optional.empty());
    }

    private Remedy putRight(SignedIn by, ObjectionFacts facts, String reasons) {
        var subject = facts.contested().subject();
        var ruling =
                new Ruling(by.employeeId(), by.account(), "Keberatan %d dikabulkan: %s".formatted(facts.id(), reasons));
        return switch (subject.kind()) {
            case REFUSAL ->
                again.file(new ApplicationId(subject.id()), ruling)
                        .map(it -> new Remedy(Remedy.Way.DECIDED_AGAIN, it.value(), Optional.empty()))
                        .orElseGet(Remedies::nothingLeft);
            case RIGHT ->
                restoring
                        .restore(new ApplicationId(subject.id()), subject.part(), ruling)
                        .map(it -> new Remedy(Remedy.Way.RESTORED, subject.id(), Optional.of(it)))
                        .orElseGet(Remedies::nothingLeft);
            case VERDICT ->
                judging.judge(facts.employee())
                        .map(it -> new Remedy(Remedy.Way.JUDGED_ANEW, it.id().value(), Optional.empty()))
                        .orElseGet(Remedies::nothingLeft);
            case DAY -> day(by, facts.contested(), ruling.reason());
        };
    }

    private Remedy day(SignedIn by, Contested contested, String reason) {
        var change = new DayChangeId(contested.subject().id());
        if (!contested.cause().equals(CALLED_IN)) {
            return days.decideAgain(by, change, reason)
                    .map(it -> new Remedy(Remedy.Way.DAY_DECIDED_AGAIN, it.value(), Optional.empty()))
                    .orElseGet(Remedies::nothingLeft);
        }
        return switch (days.lift(by, change, reason)) {
            case LIFTED -> new Remedy(Remedy.Way.CALL_LIFTED, change.value(), Optional.empty());
            case NEEDED -> new Remedy(Remedy.Way.CALL_NEEDED, change.value(), Optional.empty());
            case OVER -> nothingLeft();
        };
    }

    private static Remedy nothingLeft() {
        return new Remedy(Remedy.Way.NOTHING_LEFT, 0, Optional.empty());
    }
}
