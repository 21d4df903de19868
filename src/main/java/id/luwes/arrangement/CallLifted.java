package id.luwes.arrangement;

import id.luwes.core.AgencyEvent;
import id.luwes.core.AgencyId;
import id.luwes.core.EmployeeId;
import java.time.LocalDate;

/**
 * Whoever decides took back that somebody comes to the office.
 *
 * @param day the first day that it concerns
 */
public record CallLifted(AgencyId agency, DayChangeId change, EmployeeId employee, LocalDate day)
        implements AgencyEvent {}
