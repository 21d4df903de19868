package id.luwes.arrangement;

import id.luwes.core.AgencyEvent;
import id.luwes.core.AgencyId;
import id.luwes.core.EmployeeId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A wish for a single day that was refused is decided again by the level above, after an objection that was won.
 *
 * @param day the first day that it concerns
 * @param refuser who had refused; empty for an account without an employee record
 */
public record DayChangeCameUp(
        AgencyId agency, DayChangeId change, EmployeeId employee, LocalDate day, Optional<EmployeeId> refuser)
        implements AgencyEvent {}
