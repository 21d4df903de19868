package id.luwes.arrangement;

import id.luwes.core.AgencyEvent;
import id.luwes.core.AgencyId;
import id.luwes.core.EmployeeId;
import java.time.LocalDate;

/**
 * An employee took back a change of a single day, or the wish for one.
 *
 * @param day the first day that it concerns
 */
public record DayChangeWithdrawn(AgencyId agency, DayChangeId change, EmployeeId employee, LocalDate day)
        implements AgencyEvent {}
