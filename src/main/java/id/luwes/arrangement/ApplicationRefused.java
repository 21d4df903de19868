package id.luwes.arrangement;

import id.luwes.core.AgencyEvent;
import id.luwes.core.AgencyId;
import id.luwes.core.EmployeeId;

/** An application was refused; the reason is in its timeline. */
public record ApplicationRefused(AgencyId agency, ApplicationId application, EmployeeId applicant)
        implements AgencyEvent {}
