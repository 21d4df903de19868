package id.luwes.regime;

import id.luwes.core.AgencyEvent;
import id.luwes.core.AgencyId;
import java.time.LocalDate;

/**
 * It was confirmed who of a unit is in which group under a rule with a share.
 *
 * @param division its number
 * @param from the first day on which the groups hold
 */
public record TurnsConfirmed(AgencyId agency, RegimeId regime, long division, LocalDate from) implements AgencyEvent {}
