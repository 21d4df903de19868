package id.luwes.arrangement;

import id.luwes.core.AgencyEvent;
import id.luwes.core.AgencyId;
import id.luwes.core.EmployeeId;
import java.time.LocalDate;

/**
 * Somebody asked for a single day to be worked otherwise than the agreement says.
 *
 * @param day the first day that it concerns
 */
public record DayChangeAsked(AgencyId agency, DayChangeId change, EmployeeId employee, LocalDate day)
        implements AgencyEvent {}
