package id.luwes.workforce;

import id.luwes.access.AuditTrail;
import id.luwes.access.Audited;
import id.luwes.access.Authority;
import id.luwes.core.EmployeeId;
import id.luwes.web.NotFound;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets people read records: their own, those of whom they decide for, and those in the scope of their role. */
@Component
public class ReadingPeople {

    private final Employees employees;
    private final FactHistory facts;
    private final AuditTrail trail;

    ReadingPeople(Employees employees, FactHistory facts, AuditTrail trail) {
        this.employees = employees;
        this.facts = facts;
        this.trail = trail;
    }

    /** The record of a person with every fact that was observed, the newest first. */
    public record Dossier(Employee person, List<Fact> facts) {}

    /** Who may not see a person is not even told that there is one; a look at somebody else is audited. */
    @Transactional
    public Dossier read(Authority who, EmployeeId id) {
        var person = employees.find(id).filter(it -> Sight.sees(who, it)).orElseThrow(NotFound::new);
        if (!Sight.isOwn(who, person)) {
            trail.record(who.person(), Audited.of("EMPLOYEE_VIEWED", "employee", id));
        }
        return new Dossier(person, facts.history(id));
    }
}
