package id.luwes.arrangement;

import id.luwes.core.AgencyEvent;
import id.luwes.core.AgencyId;
import id.luwes.core.EmployeeId;
import java.time.LocalDate;

/**
 * An agreement was paused for some days, on which the employee works at the office.
 *
 * @param from the first day on which nothing is agreed
 * @param byEmployee whether the employee paused it, and not whoever decides
 */
public record AgreementPaused(
        AgencyId agency,
        PauseId pause,
        ApplicationId application,
        EmployeeId employee,
        LocalDate from,
        boolean byEmployee)
        implements AgencyEvent {}
