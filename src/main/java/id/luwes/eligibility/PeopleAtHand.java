package id.luwes.eligibility;

import id.luwes.agency.Agencies;
import id.luwes.core.EmployeeId;
import id.luwes.policy.Policy;
import id.luwes.store.CurrentAgency;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Everybody whom a change of the rules may touch: by what they are told apart, what they have agreed to, and what limits their days. */
@Component
class PeopleAtHand {

    private final JdbcClient jdbc;
    private final RunningAgreements agreements;
    private final Lifts lifts;
    private final Agencies agencies;

    PeopleAtHand(JdbcClient jdbc, RunningAgreements agreements, Lifts lifts, Agencies agencies) {
        this.jdbc = jdbc;
        this.agreements = agreements;
        this.lifts = lifts;
        this.agencies = agencies;
    }

    /**
     * By what people are told apart.
     *
     * @param unit the name of the unit below the top under which somebody works
     * @param grade the first part of the grade; empty where it is not known
     */
    record Traits(String unit, String position, String grade) {}

    /** Everybody on a date, beside the policy that is in force then; the number of statements does not grow. */
    @Transactional(readOnly = true)
    Trial trial(LocalDate date, Optional<Policy> inForce) {
        return new Trial(date, inForce, traits(), agreed(date), ceilings(date));
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

    /** What people have agreed to. */
    Map<EmployeeId, List<RunningAgreement>> agreed(LocalDate date) {
        return agreements.from(date);
    }

    /** What one person has agreed to. */
    List<RunningAgreement> agreed(LocalDate date, EmployeeId person) {
        return agreements.from(date, person);
    }

    /** How many days a week people may have on a date, whatever a policy gives. */
    Ceilings ceilings(LocalDate date) {
        return new Ceilings(agencies.current().weeklyCap(), lifts.on(date), date);
    }
}
