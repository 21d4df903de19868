package id.luwes.regime;

import id.luwes.core.AgencyEvent;
import id.luwes.core.AgencyId;
import java.time.LocalDate;

/**
 * A unit or a team is spared from a rule of the day.
 *
 * @param departure its number
 * @param from the first day on which it is
 */
public record GroupSpared(AgencyId agency, RegimeId regime, long departure, LocalDate from) implements AgencyEvent {}
