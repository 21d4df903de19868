package id.luwes.objection;

import id.luwes.access.SignedIn;
import id.luwes.core.EmployeeId;
import id.luwes.store.CurrentAgency;
import id.luwes.workforce.Employees;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who takes part in deciding on an objection: members of the body for that unit, as far as they are impartial. */
@Component
class BodyRights {

    private final JdbcClient jdbc;
    private final Employees employees;

    BodyRights(JdbcClient jdbc, Employees employees) {
        this.jdbc = jdbc;
        this.employees = employees;
    }

    @Transactional(readOnly = true)
    public boolean mayTakePart(SignedIn member, ObjectionFacts facts) {
        return isInBody(member, facts.employee()) && Impartiality.holds(member, facts, superior(facts.employee()));
    }

    private boolean isInBody(SignedIn member, EmployeeId person) {
        return jdbc.sql("select exists (select from workforce.employee e"
                        + " join agency.unit u on u.agency_id = e.agency_id and u.unit_id = e.unit_id"
                        + " where e.agency_id = :agency and e.employee_id = :person and" + ObjectionBody.IN_BODY + ")")
                .param("agency", CurrentAgency.required().value())
                .param("person", person.value())
                .param("me", member.employee())
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    Optional<EmployeeId> superior(EmployeeId person) {
        return employees.find(person).flatMap(it -> it.superior().employee());
    }

    /** Whether somebody may add to an objection what they have to say: the two sides, and who takes part. */
    @Transactional(readOnly = true)
    public boolean maySpeak(SignedIn who, ObjectionFacts facts) {
        return Sides.isOwn(who, facts) || Sides.isDecider(who, facts) || mayTakePart(who, facts);
    }
}
