package id.luwes.eligibility;

import id.luwes.core.EmployeeId;
import java.time.LocalDate;
import java.util.Map;

/** What people have agreed to, as far as a change of the rules would touch it; implemented by the arrangements. */
public interface RunningAgreements {

    /** The days a week away of everybody whose agreement runs on a date, or begins later; one statement. */
    Map<EmployeeId, Integer> daysPerWeek(LocalDate date);
}
