package id.luwes.evaluation;

import id.luwes.access.Authority;
import id.luwes.core.EmployeeId;
import id.luwes.workforce.DecidedCase;
import id.luwes.workforce.DeputyActs;
import id.luwes.workforce.Employee;
import id.luwes.workforce.Employees;
import id.luwes.workforce.Sight;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who decides on an evaluation: the superior of today, or the civil-service agency where the records tell none, and their deputies.
 * Nobody on themselves.
 */
@Component
class Judges {

    private final Employees employees;
    private final DeputyActs acts;
    private final Clock clock;

    Judges(Employees employees, DeputyActs acts, Clock clock) {
        this.employees = employees;
        this.acts = acts;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public boolean mayRule(Authority who, EmployeeId person) {
        return employees.find(person).filter(it -> mayRule(who, it)).isPresent();
    }

    static boolean mayRule(Authority who, Employee person) {
        return Sight.decides(who, person);
    }

    /** Keeps that somebody ruled as a deputy, where so. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(Authority who, EmployeeId person, EvaluationId id) {
        employees.find(person).ifPresent(it -> acts.keep(who, it, DecidedCase.EVALUATION, id.value(), clock.instant()));
    }
}
