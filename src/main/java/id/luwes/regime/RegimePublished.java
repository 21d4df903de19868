package id.luwes.regime;

import id.luwes.core.AgencyEvent;
import id.luwes.core.AgencyId;

/** A rule of the day was published; it takes force on its first day, which is still to come, or is told as history. */
public record RegimePublished(AgencyId agency, RegimeId regime) implements AgencyEvent {}
