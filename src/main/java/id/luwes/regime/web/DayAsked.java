package id.luwes.regime.web;

import id.luwes.agency.CalendarDay;
import id.luwes.regime.Regimes.Said;
import id.luwes.web.Faults;
import java.util.List;

/**
 * Which regimes govern a day, for a unit or for the reader.
 *
 * @param typed the unit as it was typed
 * @param unit the unit that was meant; empty where none was
 * @param own whether it is told to the reader, who has a kind of position and teams, and not to the unit
 */
public record DayAsked(CalendarDay day, String typed, String unit, boolean own, List<Said> said, Faults faults) {

    public DayAsked {
        said = List.copyOf(said);
    }

    public boolean governed() {
        return said.stream().anyMatch(Said::governs);
    }
}
