package id.luwes.arrangement;

import id.luwes.core.AgencyEvent;
import id.luwes.core.AgencyId;
import id.luwes.core.EmployeeId;
import java.time.LocalDate;

/**
 * Whoever decides called somebody to the office on a day away, by agreement or by a rule of the organisation.
 *
 * @param day the first day that it concerns
 */
public record CalledIn(AgencyId agency, DayChangeId change, EmployeeId employee, LocalDate day)
        implements AgencyEvent {}
