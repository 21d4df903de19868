package id.luwes.access;

import id.luwes.core.EmployeeId;
import id.luwes.core.UnitId;
import java.util.Optional;

/** What access must know of the organisation; the module that keeps employees tells it. */
public interface OrganisationScope {

    /** Whether anybody reports to this employee. */
    boolean isSuperior(EmployeeId employee);

    /** Whether the first reports directly to the second. */
    boolean reportsTo(EmployeeId employee, EmployeeId superior);

    /** The unit of an employee of this agency; empty if there is none of that number. */
    Optional<UnitId> unitOf(EmployeeId employee);
}
