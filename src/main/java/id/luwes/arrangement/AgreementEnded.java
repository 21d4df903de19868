package id.luwes.arrangement;

import id.luwes.core.AgencyEvent;
import id.luwes.core.AgencyId;
import id.luwes.core.EmployeeId;
import java.time.LocalDate;

/**
 * An agreement was ended by notice before its time.
 *
 * @param from the first day on which it no longer holds
 * @param byEmployee whether the employee ended it, and not whoever decides
 */
public record AgreementEnded(
        AgencyId agency, ApplicationId application, EmployeeId employee, LocalDate from, boolean byEmployee)
        implements AgencyEvent {}
