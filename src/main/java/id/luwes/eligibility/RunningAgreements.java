package id.luwes.eligibility;

import id.luwes.core.EmployeeId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What people have agreed to, as far as a change of the rules would touch it; implemented by the arrangements. */
public interface RunningAgreements {

    /**
     * The agreements of everybody that a policy could still change which judges from a date on: those that run, or begin later,
     * once the agency's own notice has passed. The number of statements does not grow with them.
     */
    Map<EmployeeId, List<RunningAgreement>> from(LocalDate date);

    /** The same of one person. */
    List<RunningAgreement> from(LocalDate date, EmployeeId person);
}
