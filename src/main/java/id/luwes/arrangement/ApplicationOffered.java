package id.luwes.arrangement;

import id.luwes.core.AgencyEvent;
import id.luwes.core.AgencyId;
import id.luwes.core.EmployeeId;

/**
 * Something else was offered than was asked for; it waits for the applicant.
 *
 * @param application what was asked for
 * @param offer what was offered instead
 */
public record ApplicationOffered(AgencyId agency, ApplicationId application, ApplicationId offer, EmployeeId applicant)
        implements AgencyEvent {}
