package id.luwes.arrangement;

import id.luwes.core.AgencyEvent;
import id.luwes.core.AgencyId;
import id.luwes.core.EmployeeId;

/**
 * An applicant accepted what was offered, and an agreement follows from it.
 *
 * @param application what was asked for
 * @param offer what was offered instead
 */
public record OfferAccepted(AgencyId agency, ApplicationId application, ApplicationId offer, EmployeeId applicant)
        implements AgencyEvent {}
