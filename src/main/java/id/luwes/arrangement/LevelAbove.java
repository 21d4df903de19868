package id.luwes.arrangement;

import id.luwes.access.Authority;
import id.luwes.core.EmployeeId;
import id.luwes.workforce.Employee;
import id.luwes.workforce.Employees;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who decides for somebody's superior, and for the one above, by the organisation as it is now. */
@Component
class LevelAbove {

    private final Mandates mandates;
    private final Employees employees;

    LevelAbove(Mandates mandates, Employees employees) {
        this.mandates = mandates;
        this.employees = employees;
    }

    /** Nobody is above in their own case, whatever they are to their superior. */
    @Transactional(readOnly = true)
    public boolean isAbove(Authority who, EmployeeId person) {
        return decidesFor(who, person, superior(person));
    }

    @Transactional(readOnly = true)
    public boolean isFurtherAbove(Authority who, EmployeeId person) {
        return decidesFor(who, person, superior(person).flatMap(this::superior));
    }

    /** Whether this person decides in the place of somebody, but for the person themselves. */
    @Transactional(readOnly = true)
    public boolean decidesFor(Authority who, EmployeeId person, Optional<EmployeeId> other) {
        return who.person().employeeId().filter(person::equals).isEmpty()
                && other.map(it -> mandates.of(who, it))
                        .filter(it -> it.mayDecide() && it != Mandate.UNIT_HEAD)
                        .isPresent();
    }

    /**
     * Whether this person decides again on what somebody else had refused: whoever decides for the superior, or where those
     * had refused, for the one above. Neither the superior nor whoever refused takes part.
     */
    @Transactional(readOnly = true)
    public boolean decidesAgain(Authority who, EmployeeId person, Refuser refuser) {
        if (refuser.is(who.person())) {
            return false;
        }
        var superior = superior(person);
        if (superior.isEmpty()) {
            return mandates.of(who, person).mayDecide();
        }
        return who.person().employeeId().filter(superior.get()::equals).isEmpty()
                && (refuser.is(superior.flatMap(this::superior)) ? isFurtherAbove(who, person) : isAbove(who, person));
    }

    /** In whose place somebody above decides; empty where not above. */
    @Transactional(readOnly = true)
    public Optional<EmployeeId> inPlaceOf(Authority who, EmployeeId person) {
        var superior = superior(person);
        return isAbove(who, person) ? superior : superior.flatMap(this::superior);
    }

    private Optional<EmployeeId> superior(EmployeeId person) {
        return employees.find(person).map(Employee::superior).flatMap(it -> it.employee());
    }
}
