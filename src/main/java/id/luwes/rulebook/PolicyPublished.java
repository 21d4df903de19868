package id.luwes.rulebook;

import id.luwes.core.AgencyEvent;
import id.luwes.core.AgencyId;

/** A draft of a policy was published; it takes force on its first day, which is still to come. */
public record PolicyPublished(AgencyId agency, long draft) implements AgencyEvent {}
