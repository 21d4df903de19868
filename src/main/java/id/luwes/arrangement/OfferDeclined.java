package id.luwes.arrangement;

import id.luwes.core.AgencyEvent;
import id.luwes.core.AgencyId;
import id.luwes.core.EmployeeId;

/**
 * An applicant did not accept what was offered; what was asked for waits for a decision again.
 *
 * @param application what was asked for
 * @param offer what was offered instead
 */
public record OfferDeclined(AgencyId agency, ApplicationId application, ApplicationId offer, EmployeeId applicant)
        implements AgencyEvent {}
