package id.luwes.performance;

import id.luwes.core.AgencyEvent;
import id.luwes.core.AgencyId;
import id.luwes.core.EmployeeId;

/** A delivery was returned with a word, and may be handed in again. */
public record OutputReturned(AgencyId agency, OutputId output, EmployeeId employee, long ruling)
        implements AgencyEvent {}
