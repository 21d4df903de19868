package id.luwes.regime.web;

import id.luwes.agency.CalendarDay;
import id.luwes.regime.Regimes.Said;
import id.luwes.web.Faults;
import java.util.List;

/**
 * Which regimes govern a day, for a unit.
 *
 * @param typed the unit as it was typed
 * @param unit the unit that was meant; empty where none was
 */
public record DayAsked(CalendarDay day, String typed, String unit, List<Said> said, Faults faults) {

    public DayAsked {
        said = List.copyOf(said);
    }

    public boolean governed() {
        return said.stream().anyMatch(Said::governs);
    }
}
