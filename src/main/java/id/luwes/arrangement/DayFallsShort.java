package id.luwes.arrangement;

import id.luwes.core.AgencyEvent;
import id.luwes.core.AgencyId;
import id.luwes.core.EmployeeId;
import java.time.LocalDate;

/**
 * What somebody asks for a single day would leave too few at the counter, so it is for the head of the unit.
 *
 * @param day the first day that it concerns
 */
public record DayFallsShort(AgencyId agency, DayChangeId change, EmployeeId employee, LocalDate day)
        implements AgencyEvent {}
