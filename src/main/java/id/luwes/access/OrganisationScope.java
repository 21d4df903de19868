package id.luwes.access;

import id.luwes.core.EmployeeId;
import id.luwes.core.UnitId;
import java.util.List;
import java.util.Optional;

/** What access must know of the organisation; the module that keeps employees tells it. */
public interface OrganisationScope {

    /** For whom an employee decides at this moment: in the own right, and as a deputy. */
    Standing standing(EmployeeId employee);

    /**
     * What follows from the organisation.
     *
     * @param superior whether anybody reports to the employee
     * @param standIns for whom the employee acts as a deputy
     */
    record Standing(boolean superior, List<StandIn> standIns) {

        public Standing {
            standIns = List.copyOf(standIns);
        }
    }

    /** Whether the first reports directly to the second. */
    boolean reportsTo(EmployeeId employee, EmployeeId superior);

    /** The unit of an employee of this agency; empty if there is none of that number. */
    Optional<UnitId> unitOf(EmployeeId employee);
}
