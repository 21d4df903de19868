package id.luwes.regime;

import id.luwes.core.AgencyEvent;
import id.luwes.core.AgencyId;
import java.time.LocalDate;

/**
 * A rule of the day or an emergency ends before its time.
 *
 * @param from the first day on which it holds no longer
 */
public record RegimeEnded(AgencyId agency, RegimeId regime, LocalDate from) implements AgencyEvent {}
