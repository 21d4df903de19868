package id.luwes.arrangement;

import id.luwes.arrangement.PausingAgreement.Open;
import id.luwes.arrangement.PausingAgreement.Outcome;
import id.luwes.arrangement.PausingAgreement.Wish;
import id.luwes.core.DateRange;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/** Holds the days of a pause against its agreement. Plain Java: the page asks, and setting it asks once more. */
final class PauseCheck {

    private final Open open;
    private final Collection<LocalDate> away;

    /** @param away the working days away that are agreed and could still be paused */
    PauseCheck(Open open, Collection<LocalDate> away) {
        this.open = open;
        this.away = away;
    }

    /** What is in the way; empty if nothing is. */
    Optional<Outcome> refusal(Wish wish) {
        return days(wish).or(() -> {
            var days = new DateRange(wish.from(), wish.until());
            return overlapping(days).or(() -> rest(days)).or(() -> reason(wish));
        });
    }

    private Optional<Outcome> days(Wish wish) {
        var life = open.life();
        if (wish.until().isBefore(wish.from())) {
            return Optional.of(new Outcome.Backwards());
        }
        if (wish.from().isBefore(life.granted().first()) || wish.until().isAfter(life.last())) {
            return Optional.of(
                    new Outcome.NotAgreed(new DateRange(life.granted().first(), life.last())));
        }
        return wish.from().isBefore(open.earliest())
                ? Optional.of(new Outcome.TooSoon(open.earliest()))
                : Optional.empty();
    }

    private Optional<Outcome> overlapping(DateRange days) {
        return open.pauses().stream()
                .filter(it -> it.overlaps(days))
                .findFirst()
                .map(Outcome.PausedAlready::new);
    }

    /** Whether every day away that is left would go, and none come back: that is an end, and says so to both sides. */
    private Optional<Outcome> rest(DateRange days) {
        return !away.isEmpty() && away.stream().allMatch(days::contains)
                ? Optional.of(new Outcome.WholeRest())
                : Optional.empty();
    }

    private static Optional<Outcome> reason(Wish wish) {
        return wish.reason().isBlank() ? Optional.of(new Outcome.ReasonMissing()) : Optional.empty();
    }
}
