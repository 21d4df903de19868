package id.luwes.arrangement;

import id.luwes.core.AgencyEvent;
import id.luwes.core.AgencyId;
import id.luwes.core.EmployeeId;
import java.time.LocalDate;

/**
 * A pause was ended before its last day by the side that had set it.
 *
 * @param from the first day on which the agreement holds again
 * @param byEmployee whether that was the employee, and not whoever decides
 */
public record PauseLifted(
        AgencyId agency,
        PauseId pause,
        ApplicationId application,
        EmployeeId employee,
        LocalDate from,
        boolean byEmployee)
        implements AgencyEvent {}
