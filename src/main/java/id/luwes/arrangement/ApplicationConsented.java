package id.luwes.arrangement;

import id.luwes.core.AgencyEvent;
import id.luwes.core.AgencyId;
import id.luwes.core.EmployeeId;

/** Somebody has agreed to an application, and somebody else has to agree too. */
public record ApplicationConsented(AgencyId agency, ApplicationId application, EmployeeId applicant)
        implements AgencyEvent {}
