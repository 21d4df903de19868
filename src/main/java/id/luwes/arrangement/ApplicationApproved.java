package id.luwes.arrangement;

import id.luwes.core.AgencyEvent;
import id.luwes.core.AgencyId;
import id.luwes.core.EmployeeId;

/** An application was approved, and an agreement follows from it. */
public record ApplicationApproved(AgencyId agency, ApplicationId application, EmployeeId applicant)
        implements AgencyEvent {}
