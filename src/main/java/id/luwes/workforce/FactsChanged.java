package id.luwes.workforce;

import id.luwes.core.AgencyEvent;
import id.luwes.core.AgencyId;
import id.luwes.core.EmployeeId;

/** Something is now known of a person that was not, or their position or unit has changed. */
public record FactsChanged(AgencyId agency, EmployeeId employee) implements AgencyEvent {}
