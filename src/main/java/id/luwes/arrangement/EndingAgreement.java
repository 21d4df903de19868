package id.luwes.arrangement;

import id.luwes.access.Authority;
import id.luwes.agency.Agencies;
import id.luwes.agency.WorkingCalendars;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends an agreement early by notice, by whoever decides or by the employee. Of two who do it at once the second has not
 * seen what the first did, and is told.
 */
@Component
public class EndingAgreement {

    private final AgreementLives lives;
    private final Mandates mandates;
    private final Agencies agencies;
    private final WorkingCalendars calendars;
    private final ChangingRights rights;

    EndingAgreement(
            AgreementLives lives,
            Mandates mandates,
            Agencies agencies,
            WorkingCalendars calendars,
            ChangingRights rights) {
        this.lives = lives;
        this.mandates = mandates;
        this.agencies = agencies;
        this.calendars = calendars;
        this.rights = rights;
    }

    /**
     * What somebody wants.
     *
     * @param from the first day on which it is to hold no longer
     * @param seen the number of the last change that they have seen
     */
    public record Wish(LocalDate from, String reason, int seen) {}

    /**
     * An agreement that may be ended by whoever asks.
     *
     * @param earliest the earliest day from which it can end
     * @param own whether it is their own
     * @param following what was granted as a change of it and has not begun, so that it falls with it
     */
    public record Open(
            AgreementLife life,
            Notice notice,
            LocalDate today,
            LocalDate earliest,
            boolean own,
            List<ApplicationId> following) {

        public Open {
            following = List.copyOf(following);
        }

        /** Whether it is the reader's own, with a day left that could be changed. */
        public boolean mayAmend() {
            return own && life.reaches(today.plusDays(1));
        }

        /** Whether a day is left that could be paused, or whose pause could be lifted. */
        public boolean mayPause() {
            return life.reaches(today.plusDays(1));
        }

        /** Whether there is still a day that can be taken from it. */
        public boolean canEnd() {
            return life.reaches(earliest);
        }

        /** The day that is offered first: the earliest one, or the first of an agreement that begins later. */
        public LocalDate offered() {
            var first = life.granted().first();
            return first.isAfter(earliest) ? first : earliest;
        }
    }

    /** What became of the attempt. */
    public sealed interface Outcome {

        /** @param from the first day on which it no longer holds */
        record Ended(LocalDate from) implements Outcome {}

        /** There is no such agreement, or not for this person. */
        record NotYours() implements Outcome {}

        /** Whoever decides says why. */
        record ReasonMissing() implements Outcome {}

        /** The day is nearer than the notice allows. */
        record TooSoon(LocalDate earliest) implements Outcome {}

        /** By that day it is over anyway. */
        record OverByThen(LocalDate last) implements Outcome {}

        /** Somebody changed or ended it meanwhile. */
        record ChangedMeanwhile() implements Outcome {}
    }

    /** The agreement of an application, for whoever may end it; empty for anybody else. */
    @Transactional(readOnly = true)
    public Optional<Open> open(Authority who, ApplicationId application) {
        return lives.of(application).flatMap(it -> opened(who, it));
    }

    /** Ends it from a day on, and tells the other side. */
    @Transactional
    public Outcome end(Authority who, ApplicationId application, Wish wish) {
        return lives.lock(application)
                .flatMap(it -> opened(who, it))
                .map(it -> end(who, it, wish))
                .orElseGet(Outcome.NotYours::new);
    }

    private Optional<Open> opened(Authority who, AgreementLife life) {
        var own = who.person().employeeId().filter(life.employee()::equals).isPresent();
        if (!own && !mandates.of(who.inOwnRight(), life.employee()).mayDecide()) {
            return Optional.empty();
        }
        var today = agencies.today();
        var notice = new Notice(agencies.noticeDays());
        return Optional.of(new Open(
                life,
                notice,
                today,
                notice.earliest(today, calendars.current()),
                own,
                lives.following(life.application())));
    }

    private Outcome end(Authority who, Open open, Wish wish) {
        var life = open.life();
        if (life.seen() != wish.seen()) {
            return new Outcome.ChangedMeanwhile();
        }
        if (wish.from().isBefore(open.earliest())) {
            return new Outcome.TooSoon(open.earliest());
        }
        if (!life.reaches(wish.from())) {
            return new Outcome.OverByThen(life.last());
        }
        if (!open.own() && wish.reason().isBlank()) {
            return new Outcome.ReasonMissing();
        }
        return new Outcome.Ended(rights.endByNotice(
                who.person(), life, wish.from(), wish.reason().strip()));
    }
}
