package id.luwes.eligibility;

import id.luwes.core.EmployeeId;
import id.luwes.policy.Policy;
import id.luwes.store.CurrentAgency;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Everybody whom a change of the rules may touch: by what they are told apart, and what they have agreed to. */
@Component
class PeopleAtHand {

    private final JdbcClient jdbc;
    private final RunningAgreements agreements;

    PeopleAtHand(JdbcClient jdbc, RunningAgreements agreements) {
        this.jdbc = jdbc;
        this.agreements = agreements;
    }

    /**
     * By what people are told apart.
     *
     * @param unit the name of the unit below the top under which somebody works
     * @param grade the first part of the grade; empty where it is not known
     */
    record Traits(String unit, String position, String grade) {}

    /** Everybody on a date, beside the policy that is in force then; two statements. */
    @Transactional(readOnly = true)
    Trial trial(LocalDate date, Optional<Policy> inForce) {
        return new Trial(date, inForce, traits(), agreed(date));
    }

    private Map<EmployeeId, Traits> traits() {
        var traits = new HashMap<EmployeeId, Traits>();
        jdbc.sql("""
            select e.employee_id, top.name, e.position_kind, coalesce(split_part(e.grade, '/', 1), '') as grade
              from workforce.employee e
              join agency.unit u on u.agency_id = e.agency_id and u.unit_id = e.unit_id
              join agency.unit top on top.agency_id = u.agency_id and top.depth = least(u.depth, 1)
               and u.first_in_order between top.first_in_order and top.last_in_order
             where e.agency_id = :agency and e.active
            """).param("agency", CurrentAgency.required().value()).query(row -> {
            traits.put(
                    new EmployeeId(row.getLong(1)), new Traits(row.getString(2), row.getString(3), row.getString(4)));
        });
        return traits;
    }

    /** The days a week that people have agreed to. */
    Map<EmployeeId, Integer> agreed(LocalDate date) {
        return agreements.daysPerWeek(date);
    }
}
