package id.luwes.arrangement;

import id.luwes.core.AgencyEvent;
import id.luwes.core.AgencyId;
import id.luwes.core.EmployeeId;

/** An application was taken back by the applicant. */
public record ApplicationWithdrawn(AgencyId agency, ApplicationId application, EmployeeId applicant)
        implements AgencyEvent {}
