package id.luwes.performance;

import id.luwes.core.AgencyEvent;
import id.luwes.core.AgencyId;
import id.luwes.core.EmployeeId;

/** A delivery was taken back before anybody had ruled on it. */
public record OutputTakenBack(AgencyId agency, OutputId output, EmployeeId employee) implements AgencyEvent {}
