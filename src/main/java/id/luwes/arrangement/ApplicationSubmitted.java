package id.luwes.arrangement;

import id.luwes.core.AgencyEvent;
import id.luwes.core.AgencyId;
import id.luwes.core.EmployeeId;

/** An application was sent and waits for a decision. */
public record ApplicationSubmitted(AgencyId agency, ApplicationId application, EmployeeId applicant)
        implements AgencyEvent {}
