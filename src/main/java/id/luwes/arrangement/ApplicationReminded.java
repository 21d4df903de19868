package id.luwes.arrangement;

import id.luwes.core.AgencyEvent;
import id.luwes.core.AgencyId;
import id.luwes.core.EmployeeId;
import java.time.LocalDate;

/**
 * Whoever decides on an application was reminded of it.
 *
 * @param part what is asked for
 * @param since the day since which it waits
 */
public record ApplicationReminded(
        AgencyId agency, ApplicationId application, EmployeeId applicant, Part part, LocalDate since)
        implements AgencyEvent {}
