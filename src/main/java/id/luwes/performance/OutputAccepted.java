package id.luwes.performance;

import id.luwes.core.AgencyEvent;
import id.luwes.core.AgencyId;
import id.luwes.core.EmployeeId;

/** A delivery was accepted, all of it or a part. */
public record OutputAccepted(AgencyId agency, OutputId output, EmployeeId employee, long ruling)
        implements AgencyEvent {}
