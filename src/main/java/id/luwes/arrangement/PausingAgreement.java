package id.luwes.arrangement;

import id.luwes.access.Authority;
import id.luwes.agency.Agencies;
import id.luwes.agency.WorkingCalendars;
import id.luwes.core.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Pauses an agreement for some days, on which nothing is agreed. The employee gives them up and asks nobody; whoever decides
 * keeps the notice of an early end and says why.
 */
@Component
public class PausingAgreement {

    private final AgreementLives lives;
    private final AgreementPauses pauses;
    private final Filings filings;
    private final Terms terms;
    private final PauseNews news;

    PausingAgreement(AgreementLives lives, AgreementPauses pauses, Filings filings, Terms terms, PauseNews news) {
        this.lives = lives;
        this.pauses = pauses;
        this.filings = filings;
        this.terms = terms;
        this.news = news;
    }

    /** Who may, from when on, and which days it would take. */
    @Component
    record Terms(Mandates mandates, Agencies agencies, WorkingCalendars calendars, AgreedDays agreed) {

        Optional<PauseSide> side(Authority who, AgreementLife life) {
            if (who.person().employeeId().filter(life.employee()::equals).isPresent()) {
                return Optional.of(PauseSide.EMPLOYEE);
            }
            return mandates.of(who.inOwnRight(), life.employee()).mayDecide()
                    ? Optional.of(PauseSide.DECIDER)
                    : Optional.empty();
        }

        Notice notice() {
            return new Notice(agencies.noticeDays());
        }

        LocalDate earliest(PauseSide side) {
            var today = agencies.today();
            return switch (side) {
                case EMPLOYEE -> today.plusDays(1);
                case DECIDER -> notice().earliest(today, calendars.current());
            };
        }

        /** The working days away that could still be paused. */
        List<LocalDate> away(Open open) {
            if (!open.canPause()) {
                return List.of();
            }
            var life = open.life();
            var calendar = calendars.current();
            return agreed.of(life.employee(), new DateRange(open.first(), life.last())).stream()
                    .filter(it -> it.agreement().equals(life.id()) && it.isAway())
                    .map(AgreedDay::day)
                    .filter(calendar::isWorkingDay)
                    .toList();
        }
    }

    /**
     * What somebody wants.
     *
     * @param from the first day on which nothing is to be agreed
     * @param until the last one
     */
    public record Wish(LocalDate from, LocalDate until, String reason) {}

    /**
     * An agreement that may be paused by whoever asks.
     *
     * @param side as whom
     * @param notice working days ahead; 1 for the employee, who pauses from tomorrow on
     * @param earliest the first day that can be paused
     * @param pauses all that were set, the earliest days first
     */
    public record Open(
            AgreementLife life, PauseSide side, int notice, LocalDate today, LocalDate earliest, List<Pause> pauses) {

        public Open {
            pauses = List.copyOf(pauses);
        }

        /** Whether there is still a day that can be paused. */
        public boolean canPause() {
            return life.reaches(earliest);
        }

        /** The first day that can be paused, of an agreement that begins later its first one. */
        public LocalDate first() {
            var first = life.granted().first();
            return first.isAfter(earliest) ? first : earliest;
        }

        /** Whether it was set by the side of the reader and days are left of it. */
        public boolean mayLift(Pause pause) {
            return pause.side() == side && pause.left(today.plusDays(1)).isPresent();
        }
    }

    /** What became of the attempt, or would become of it. */
    public sealed interface Outcome {

        record Paused(PauseId id) implements Outcome {}

        /** There is no such agreement, or not for this person. */
        record NotYours() implements Outcome {}

        /** The last day lies before the first. */
        record Backwards() implements Outcome {}

        /** A day lies outside the agreement. */
        record NotAgreed(DateRange agreed) implements Outcome {}

        /** The first day has begun, or is nearer than the notice allows. */
        record TooSoon(LocalDate earliest) implements Outcome {}

        /** Some of the days are paused. */
        record PausedAlready(Pause other) implements Outcome {}

        /** No day away would be left, so it is better ended. */
        record WholeRest() implements Outcome {}

        /** The other side reads why. */
        record ReasonMissing() implements Outcome {}
    }

    /** The agreement of an application, for whoever may pause it; empty for anybody else. */
    @Transactional(readOnly = true)
    public Optional<Open> open(Authority who, ApplicationId application) {
        return lives.of(application).flatMap(it -> opened(who, it));
    }

    /** What is in the way of a pause; empty where it can be set. */
    @Transactional(readOnly = true)
    public Optional<Outcome> refusal(Open open, Wish wish) {
        return new PauseCheck(open, terms.away(open)).refusal(wish);
    }

    /** The days away that a pause would take. */
    @Transactional(readOnly = true)
    public List<LocalDate> taken(Open open, DateRange days) {
        return terms.away(open).stream().filter(days::contains).toList();
    }

    /** Pauses it, and tells the other side. */
    @Transactional
    public Outcome pause(Authority who, ApplicationId application, Wish wish) {
        var life = lives.of(application).filter(it -> terms.side(who, it).isPresent());
        if (life.isEmpty()) {
            return new Outcome.NotYours();
        }
        // What others did until now is seen once nobody else changes the agreements of this person.
        filings.queueUp(life.get().employee());
        return open(who, application).map(it -> pause(who, it, wish)).orElseGet(Outcome.NotYours::new);
    }

    private Optional<Open> opened(Authority who, AgreementLife life) {
        return terms.side(who, life)
                .map(side -> new Open(
                        life,
                        side,
                        side == PauseSide.EMPLOYEE ? 1 : terms.notice().days(),
                        terms.agencies().today(),
                        terms.earliest(side),
                        pauses.of(life.application())));
    }

    private Outcome pause(Authority who, Open open, Wish wish) {
        return refusal(open, wish).orElseGet(() -> {
            var days = new DateRange(wish.from(), wish.until());
            var reason = wish.reason().strip();
            var id = pauses.add(
                    open.life(), days, new AgreementPauses.Word(open.side(), who.person(), reason, news.now()));
            news.paused(who.person(), new PauseNews.About(id, open.life(), open.side()), days, reason);
            return new Outcome.Paused(id);
        });
    }
}
