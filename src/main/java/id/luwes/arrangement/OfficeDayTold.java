package id.luwes.arrangement;

import id.luwes.core.AgencyEvent;
import id.luwes.core.AgencyId;
import id.luwes.core.EmployeeId;
import java.time.LocalDate;

/**
 * An employee comes to the office on a day that was agreed away, and said so.
 *
 * @param day the first day that it concerns
 */
public record OfficeDayTold(AgencyId agency, DayChangeId change, EmployeeId employee, LocalDate day)
        implements AgencyEvent {}
