package id.luwes.evaluation;

import id.luwes.access.Authority;
import id.luwes.core.EmployeeId;
import id.luwes.workforce.Employee;
import id.luwes.workforce.Employees;
import id.luwes.workforce.Sight;
import id.luwes.workforce.Superior;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who decides on an evaluation: the superior of today, or the civil-service agency where the records tell none. Nobody on
 * themselves.
 */
@Component
class Judges {

    private final Employees employees;

    Judges(Employees employees) {
        this.employees = employees;
    }

    @Transactional(readOnly = true)
    public boolean mayRule(Authority who, EmployeeId person) {
        return employees.find(person).filter(it -> mayRule(who, it)).isPresent();
    }

    static boolean mayRule(Authority who, Employee person) {
        if (Sight.isOwn(who, person)) {
            return false;
        }
        return switch (person.superior()) {
            case Superior.Person superior -> Sight.isSuperior(who, person);
            case Superior.Bkd nobody -> Sight.isBkd(who, person);
        };
    }
}
