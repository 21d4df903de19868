package id.luwes.notification;

import id.luwes.core.EmployeeId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is told that something of somebody waits. */
@Component
class Deciders {

    private final JdbcClient jdbc;

    Deciders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The superior of today; where the records tell none, those who act for BKD there. */
    @Transactional(readOnly = true)
    public List<EmployeeId> of(EmployeeId person) {
        return among("notification.decider", List.of(person));
    }

    /** Those who act for BKD where one of the people belongs, as far as they have an employee record. */
    @Transactional(readOnly = true)
    public List<EmployeeId> bkd(List<EmployeeId> people) {
        return among("notification.bkd", people);
    }

    /** Whether a month waits for this decision. */
    @Transactional(readOnly = true)
    public boolean evaluationsWaitFor(EmployeeId recipient) {
        return jdbc.sql("""
                select exists (select from notification.decider d
                    join evaluation.evaluation e on e.agency_id = d.agency_id and e.employee_id = d.employee_id
                   where d.agency_id = platform.current_agency() and d.recipient_id = :recipient
                     and e.state = 'WAITING')
                """)
                .param("recipient", recipient.value())
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    private List<EmployeeId> among(String view, List<EmployeeId> people) {
        return jdbc.sql("select distinct recipient_id from " + view
                        + " where agency_id = platform.current_agency() and employee_id = any (:people)")
                .param("people", people.stream().map(EmployeeId::value).toArray(Long[]::new))
                .query((row, number) -> new EmployeeId(row.getLong(1)))
                .list();
    }
}
