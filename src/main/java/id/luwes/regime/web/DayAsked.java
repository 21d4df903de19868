package id.luwes.regime.web;

import static java.util.stream.Collectors.joining;

import id.luwes.agency.CalendarDay;
import id.luwes.regime.PersonTurn;
import id.luwes.regime.Regimes.Said;
import id.luwes.web.Faults;
import id.luwes.web.Wording;
import java.util.List;
import java.util.Optional;

/**
 * Which regimes govern a day, for a unit or for the reader.
 *
 * @param typed the unit as it was typed
 * @param unit the unit that was meant; empty where none was
 * @param own whether it is told to the reader, who has a kind of position and teams, and not to the unit
 * @param turns the reader's own, on the day and in the four weeks from it on
 */
public record DayAsked(
        CalendarDay day,
        String typed,
        String unit,
        boolean own,
        List<Said> said,
        List<PersonTurn> turns,
        Faults faults) {

    private static final int SHOWN = 6;

    public DayAsked {
        said = List.copyOf(said);
        turns = List.copyOf(turns);
    }

    /** Whose turn the day is for the reader, under a regime that governs it. */
    public Optional<PersonTurn> turn(Said asked) {
        return turns.stream()
                .filter(it -> asked.governs() && it.day().equals(day.date()))
                .filter(it -> it.isUnder(asked.regime().regime()))
                .findFirst();
    }

    /** The reader's next days away by turns under a regime, where there are any. */
    public String next(Wording words, Said asked) {
        return turns.stream()
                .filter(it -> it.isAway() && it.isUnder(asked.regime().regime()))
                .limit(SHOWN)
                .map(it -> words.shortDate(it.day()))
                .collect(joining(", "));
    }

    public boolean governed() {
        return said.stream().anyMatch(Said::governs);
    }
}
