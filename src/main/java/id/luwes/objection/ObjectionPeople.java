package id.luwes.objection;

import id.luwes.core.EmployeeId;
import id.luwes.store.CurrentAgency;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whom an objection concerns, for news. */
@Component
public class ObjectionPeople {

    private final JdbcClient jdbc;

    ObjectionPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The members of the body who take part in it. */
    @Transactional(readOnly = true)
    public List<EmployeeId> body(long objection) {
        return jdbc.sql("""
            select distinct m.employee_id
              from objection.objection o
              join workforce.employee e on e.agency_id = o.agency_id and e.employee_id = o.employee_id
              join agency.unit u on u.agency_id = e.agency_id and u.unit_id = e.unit_id
              join objection.member m on m.agency_id = o.agency_id and m.ended_at is null
              left join agency.unit s on s.agency_id = m.agency_id and s.unit_id = m.unit_id
              left join access.account a on a.agency_id = m.agency_id and a.employee_id = m.employee_id
             where o.agency_id = :agency and o.objection_id = :objection
               and (m.unit_id = 0 or u.first_in_order between s.first_in_order and s.last_in_order)
               and
            """ + Impartiality.condition("m.employee_id", "a.account_id"))
                .param("agency", CurrentAgency.required().value())
                .param("objection", objection)
                .query((row, number) -> new EmployeeId(row.getLong(1)))
                .list();
    }

    /** Who took the contested decision. */
    @Transactional(readOnly = true)
    public Optional<EmployeeId> decider(long objection) {
        return jdbc.sql("select decider_id from objection.objection where agency_id = :agency"
                        + " and objection_id = :objection and decider_id is not null")
                .param("agency", CurrentAgency.required().value())
                .param("objection", objection)
                .query((row, number) -> new EmployeeId(row.getLong(1)))
                .optional();
    }
}
