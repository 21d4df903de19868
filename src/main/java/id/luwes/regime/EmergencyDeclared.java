package id.luwes.regime;

import id.luwes.core.AgencyEvent;
import id.luwes.core.AgencyId;
import java.time.LocalDate;

/**
 * Named units work away for an emergency.
 *
 * @param from the first day, often today
 */
public record EmergencyDeclared(AgencyId agency, RegimeId regime, LocalDate from) implements AgencyEvent {}
