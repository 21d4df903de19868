package id.luwes.organisation;

import id.luwes.core.AgencyEvent;
import id.luwes.core.AgencyId;

/** The shape of the tree of units has changed: who reports to whom may be different now. */
public record OrganisationChanged(AgencyId agency) implements AgencyEvent {}
