package id.luwes.regime;

import id.luwes.core.AgencyEvent;
import id.luwes.core.AgencyId;

/** Somebody has told how an emergency went. */
public record EmergencyReported(AgencyId agency, RegimeId regime) implements AgencyEvent {}
