package id.luwes.regime;

import id.luwes.core.EmployeeId;
import id.luwes.store.CurrentAgency;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who belongs to the units of an emergency, counters included, to be told of it. */
@Component
public class EndangeredPeople {

    private final JdbcClient jdbc;

    EndangeredPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whoever works in the units of an emergency or below them; nobody for any other rule of the day. */
    @Transactional(readOnly = true)
    public List<EmployeeId> of(RegimeId emergency) {
        return jdbc.sql("""
            select e.employee_id from regime.regime r
              join regime.reach n on n.agency_id = r.agency_id and n.regime_id = r.regime_id
              join agency.unit top on top.agency_id = n.agency_id and top.unit_id = n.unit_id
              join agency.unit u on u.agency_id = top.agency_id
               and u.first_in_order between top.first_in_order and top.last_in_order
              join workforce.employee e on e.agency_id = u.agency_id and e.unit_id = u.unit_id and e.active
             where r.agency_id = :agency and r.regime_id = :regime and r.mode = 'EMERGENCY'
             group by e.employee_id order by e.employee_id
            """)
                .param("agency", CurrentAgency.required().value())
                .param("regime", emergency.value())
                .query((row, number) -> new EmployeeId(row.getLong(1)))
                .list();
    }
}
