package id.luwes.arrangement;

import id.luwes.core.AgencyEvent;
import id.luwes.core.AgencyId;
import id.luwes.core.EmployeeId;
import java.time.LocalDate;

/**
 * What somebody asked for a single day was granted.
 *
 * @param day the first day that it concerns
 */
public record DayChangeGranted(AgencyId agency, DayChangeId change, EmployeeId employee, LocalDate day)
        implements AgencyEvent {}
