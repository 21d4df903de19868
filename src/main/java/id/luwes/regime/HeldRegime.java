package id.luwes.regime;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A regime as an agency holds it.
 *
 * @param since the first day on which it holds here, which may be later than the instrument says
 * @param endedBefore the first day on which it does not hold any more, where it was ended early
 * @param reach the branches to which it is limited; empty for the whole agency
 */
public record HeldRegime(
        Regime regime,
        LocalDate since,
        Optional<LocalDate> endedBefore,
        List<Branch> reach,
        List<Departure> departures) {

    public HeldRegime {
        reach = List.copyOf(reach);
        departures = List.copyOf(departures);
    }

    /** A regime that holds for everybody as its instrument says. */
    static HeldRegime everywhere(Regime regime) {
        return new HeldRegime(regime, regime.validity().first(), Optional.empty(), List.of(), List.of());
    }

    /** What it says to somebody on a working day; empty where it does not speak of the date. */
    Optional<Answer> answer(LocalDate date, Seat seat) {
        if (date.isBefore(since) || endedBefore.filter(it -> !date.isBefore(it)).isPresent()) {
            return Optional.empty();
        }
        return switch (regime.on(date)) {
            case NONE -> Optional.empty();
            case HOLDS -> Optional.of(reached(date, seat));
            case WHERE_CHOSEN -> {
                var answer = reached(date, seat);
                yield Optional.of(
                        answer != Answer.GOVERNS || departs(Departure.Kind.CHOSEN, date, seat)
                                ? answer
                                : Answer.NOT_CHOSEN);
            }
        };
    }

    private Answer reached(LocalDate date, Seat seat) {
        if (!reach.isEmpty() && reach.stream().noneMatch(it -> it.holds(seat))) {
            return Answer.OTHER_UNITS;
        }
        if (regime.sparesService() && seat.servesPublic()) {
            return Answer.SERVICE;
        }
        return departs(Departure.Kind.SPARED, date, seat) ? Answer.SPARED : Answer.GOVERNS;
    }

    private boolean departs(Departure.Kind kind, LocalDate date, Seat seat) {
        return departures.stream().anyMatch(it -> it.is(kind, seat, date));
    }

    /** What a regime says to somebody on a date of which it speaks. */
    public enum Answer {
        GOVERNS,
        /** It is for other units. */
        OTHER_UNITS,
        /** The unit serves the public face to face. */
        SERVICE,
        /** The unit, or one above it, was spared. */
        SPARED,
        /** The weekday is left to the unit's choice, which has not chosen it. */
        NOT_CHOSEN
    }
}
