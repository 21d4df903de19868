package id.luwes.attendance;

import id.luwes.core.AgencyEvent;
import id.luwes.core.AgencyId;
import id.luwes.core.EmployeeId;

/** What somebody said about a forgotten check-out counts from now on. */
public record CorrectionAccepted(AgencyId agency, CorrectionId correction, EmployeeId employee)
        implements AgencyEvent {}
