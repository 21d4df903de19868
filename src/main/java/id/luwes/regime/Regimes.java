package id.luwes.regime;

import id.luwes.regime.HeldRegime.Answer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All regimes of an agency, and what they say of a day. Several may govern one. */
public record Regimes(List<HeldRegime> all) {

    private static final Comparator<Said> STRONGEST_FIRST = Comparator.comparing(
                    (Said it) -> it.regime().regime().mode())
            .reversed()
            .thenComparing(it -> it.regime().regime().validity().first(), Comparator.reverseOrder())
            .thenComparing(it -> it.regime().regime().code());

    public Regimes {
        all = List.copyOf(all);
    }

    /** What one regime says of a day, and why. */
    public record Said(HeldRegime regime, Answer answer) {

        public boolean governs() {
            return answer == Answer.GOVERNS;
        }
    }

    /** All that speak of a working day, the one that goes before the others first; those that do not govern say why. */
    public List<Said> on(LocalDate workingDay, Seat seat) {
        return all.stream()
                .flatMap(it -> it.answer(workingDay, seat).map(answer -> new Said(it, answer)).stream())
                .sorted(STRONGEST_FIRST)
                .toList();
    }

    /** The regimes by which somebody may ask for a working day away without an agreement. */
    public List<HeldRegime> offering(LocalDate workingDay, Seat seat) {
        return on(workingDay, seat).stream()
                .filter(it -> it.governs() && it.regime().regime().onRequest())
                .map(Said::regime)
                .toList();
    }

    /**
     * What rules about applications say on a date that they govern to somebody whom none of them reaches; nothing where one of
     * them does, and where none speaks of the date.
     */
    List<Said> closing(LocalDate date, Seat seat) {
        var said = on(date, seat).stream()
                .filter(it -> it.regime().regime().mode() == Mode.INDIVIDUAL_APPLICATION)
                .filter(it -> it.answer() != Answer.NOT_CHOSEN)
                .toList();
        return said.stream().anyMatch(Said::governs) ? List.of() : said;
    }

    /** The regime by which somebody works away on a working day without having asked for it. */
    public Optional<HeldRegime> away(LocalDate workingDay, Seat seat) {
        return on(workingDay, seat).stream()
                .filter(it -> it.governs() && it.regime().regime().mode().effect() == Mode.Effect.AWAY)
                .map(Said::regime)
                .findFirst();
    }
}
