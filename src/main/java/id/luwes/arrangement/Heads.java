package id.luwes.arrangement;

import id.luwes.store.CurrentAgency;
import id.luwes.store.OneLook;
import id.luwes.workforce.Employee;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who heads a service unit by role. */
@Component
class Heads {

    private final JdbcClient jdbc;

    Heads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Whether anybody but the person, who has not left and may sign in, heads the person's unit by role. While there is
     * nobody, a case below the least number on site would wait for ever.
     */
    boolean othersHead(Employee person) {
        return OneLook.at(Heads.class, person.id(), () -> readOthersHead(person));
    }

    private boolean readOthersHead(Employee person) {
        return jdbc.sql("""
                select exists (select from access.role_grant g
                  join access.account a on a.agency_id = g.agency_id and a.account_id = g.account_id
                  left join agency.unit s on s.agency_id = g.agency_id and s.unit_id = g.unit_id
                 where g.agency_id = :agency and g.role = 'UNIT_HEAD' and a.locked_at is null
                   and a.employee_id is distinct from :person
                   and not exists (select from access.departed d
                        where d.agency_id = a.agency_id and d.employee_id = a.employee_id)
                   and (g.unit_id = 0 or :place between s.first_in_order and s.last_in_order))
                """)
                .param("agency", CurrentAgency.required().value())
                .param("person", person.id().value())
                .param("place", person.unit().place())
                .query((row, number) -> row.getBoolean(1))
                .single();
    }
}
