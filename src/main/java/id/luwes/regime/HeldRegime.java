package id.luwes.regime;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A regime as an agency holds it.
 *
 * @param since the first day on which it holds here, which may be later than the instrument says
 * @param endedBefore the first day on which it does not hold any more, where it was ended early
 */
public record HeldRegime(
        Regime regime, LocalDate since, Optional<LocalDate> endedBefore, Whom whom, List<Departure> departures) {

    public HeldRegime {
        departures = List.copyOf(departures);
    }

    /** A regime that holds for everybody as its instrument says. */
    static HeldRegime everywhere(Regime regime) {
        return new HeldRegime(regime, regime.validity().first(), Optional.empty(), Whom.EVERYBODY, List.of());
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
                        answer != Answer.GOVERNS
                                        || departing(Departure.Kind.CHOSEN, date, seat)
                                                .findAny()
                                                .isPresent()
                                ? answer
                                : Answer.NOT_CHOSEN);
            }
        };
    }

    /** Whether it governs a date for some who sit in a unit: for all of them, or for members of its teams. */
    public boolean mayReach(LocalDate date, Seat unit) {
        return answer(date, unit)
                .filter(it -> it == Answer.GOVERNS || it == Answer.OTHER_TEAMS)
                .isPresent();
    }

    /** Whether it is for somebody who sits there, or for members of teams there, and does not spare all of them on a date. */
    public boolean reaches(LocalDate date, Seat unit) {
        var answer = reached(date, unit);
        return answer == Answer.GOVERNS || answer == Answer.OTHER_TEAMS;
    }

    /** What spares goes before what sends away, whether a unit or a team is spared. */
    private Answer reached(LocalDate date, Seat seat) {
        if (!whom.belongs(seat)) {
            return whom.namesTeams() ? Answer.OTHER_TEAMS : Answer.OTHER_UNITS;
        }
        if (!whom.fits(seat)) {
            return Answer.OTHER_KINDS;
        }
        if (regime.sparesService() && seat.servesPublic()) {
            return Answer.SERVICE;
        }
        return departing(Departure.Kind.SPARED, date, seat)
                .map(it -> switch (it.group()) {
                    case Branch unit -> Answer.SPARED;
                    case Crew team -> Answer.TEAM_SPARED;
                })
                .min(Answer::compareTo)
                .orElse(Answer.GOVERNS);
    }

    private Stream<Departure> departing(Departure.Kind kind, LocalDate date, Seat seat) {
        return departures.stream().filter(it -> it.is(kind, seat, date));
    }

    /** What a regime says to somebody on a date of which it speaks. */
    public enum Answer {
        GOVERNS,
        /** It is for other units. */
        OTHER_UNITS,
        /** It is for other teams, or for other units and teams. */
        OTHER_TEAMS,
        /** It is for other kinds of position. */
        OTHER_KINDS,
        /** The unit serves the public face to face. */
        SERVICE,
        /** The unit, or one above it, was spared. */
        SPARED,
        /** A team in which the person is was spared. */
        TEAM_SPARED,
        /** The weekday is left to the choice of units and teams, and none of the person has chosen it. */
        NOT_CHOSEN
    }
}
