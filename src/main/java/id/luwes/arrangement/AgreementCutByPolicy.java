package id.luwes.arrangement;

import id.luwes.core.AgencyEvent;
import id.luwes.core.AgencyId;
import id.luwes.core.EmployeeId;
import java.time.LocalDate;

/**
 * An agreement has fewer days from a date on, or ends, since a policy gives no more.
 *
 * @param daysLeft days a week that are left; 0 where it ends
 * @param policy the version that gives no more
 */
public record AgreementCutByPolicy(
        AgencyId agency, ApplicationId application, EmployeeId employee, LocalDate from, int daysLeft, String policy)
        implements AgencyEvent {}
