package id.luwes.regime;

import id.luwes.core.AgencyEvent;
import id.luwes.core.AgencyId;
import java.time.LocalDate;

/**
 * An emergency has been over for so many working days as the agency sets, and nobody has reported on it. Told once.
 *
 * @param last its last day
 */
public record EmergencyUnreported(AgencyId agency, RegimeId regime, LocalDate last) implements AgencyEvent {}
