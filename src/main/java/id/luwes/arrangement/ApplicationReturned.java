package id.luwes.arrangement;

import id.luwes.core.AgencyEvent;
import id.luwes.core.AgencyId;
import id.luwes.core.EmployeeId;

/** An application was sent back with a word on what to change; it waits for the applicant. */
public record ApplicationReturned(AgencyId agency, ApplicationId application, EmployeeId applicant)
        implements AgencyEvent {}
