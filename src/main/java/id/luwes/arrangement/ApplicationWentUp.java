package id.luwes.arrangement;

import id.luwes.core.AgencyEvent;
import id.luwes.core.AgencyId;
import id.luwes.core.EmployeeId;
import java.time.LocalDate;

/**
 * An application that nobody decided went up: the level above may decide as well.
 *
 * @param part what is asked for
 * @param since the day since which it waits
 */
public record ApplicationWentUp(
        AgencyId agency, ApplicationId application, EmployeeId applicant, Part part, LocalDate since)
        implements AgencyEvent {}
