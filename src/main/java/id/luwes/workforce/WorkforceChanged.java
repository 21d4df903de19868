package id.luwes.workforce;

import id.luwes.core.AgencyEvent;
import id.luwes.core.AgencyId;

/** Many people changed at once: after an import, or when an agency was founded. */
public record WorkforceChanged(AgencyId agency) implements AgencyEvent {}
