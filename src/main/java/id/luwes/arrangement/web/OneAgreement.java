package id.luwes.arrangement.web;

import id.luwes.access.Authority;
import id.luwes.arrangement.AgreementLife;
import id.luwes.arrangement.AgreementLives;
import id.luwes.arrangement.AgreementPauses;
import id.luwes.arrangement.ApplicationId;
import id.luwes.arrangement.Pause;
import id.luwes.arrangement.ReadingCases;
import id.luwes.arrangement.web.ApplicationAnswer.Period;
import id.luwes.web.NotFound;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads one agreement for programs, with all that became of it. */
@Component
class OneAgreement {

    private final ReadingCases cases;
    private final AgreementLives lives;
    private final AgreementPauses pauses;

    OneAgreement(ReadingCases cases, AgreementLives lives, AgreementPauses pauses) {
        this.cases = cases;
        this.lives = lives;
        this.pauses = pauses;
    }

    /** A change of the right; the first one is the grant. */
    record Term(int number, LocalDate from, int daysAwayPerWeek, String cause, String reason, Instant at) {}

    /**
     * Days on which nothing is agreed.
     *
     * @param days as they were set
     * @param liftedFrom the first day on which the agreement holds again, where it was lifted
     */
    record Paused(
            String id,
            Period days,
            String side,
            String reason,
            Instant at,
            @Nullable LocalDate liftedFrom) {}

    /**
     * One agreement.
     *
     * @param endedBefore the first day on which it no longer holds, where it was ended early
     */
    record Answer(
            String id,
            String person,
            Period granted,
            @Nullable LocalDate endedBefore,
            List<Term> terms,
            List<Paused> pauses) {}

    /** What became of an application that was granted; {@link NotFound} for any other, and for whoever may not read it. */
    AgreementLife life(Authority who, ApplicationId id) {
        return cases.open(who, id).flatMap(it -> lives.of(id)).orElseThrow(NotFound::new);
    }

    Answer answer(Authority who, ApplicationId id) {
        return answer(life(who, id));
    }

    Answer answer(AgreementLife life) {
        return new Answer(
                life.application().toString(),
                life.employee().toString(),
                Period.of(life.granted()),
                life.endedBefore().orElse(null),
                life.terms().stream().map(OneAgreement::term).toList(),
                pauses.of(life.application()).stream().map(OneAgreement::pause).toList());
    }

    private static Term term(AgreementLife.Term it) {
        return new Term(it.number(), it.from(), it.daysPerWeek(), it.cause().name(), it.reason(), it.at());
    }

    private static Paused pause(Pause it) {
        return new Paused(
                it.id().toString(),
                Period.of(it.set()),
                it.side().name(),
                it.reason(),
                it.at(),
                it.lifted().map(Pause.Lifted::from).orElse(null));
    }
}
