package id.luwes.workforce;

import id.luwes.core.AgencyEvent;
import id.luwes.core.AgencyId;

/** Somebody has another superior than before, or none any more. */
public record LinesRedrawn(AgencyId agency) implements AgencyEvent {}
