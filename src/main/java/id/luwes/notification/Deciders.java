package id.luwes.notification;

import id.luwes.core.EmployeeId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is told that something of somebody waits. */
@Component
class Deciders {

    private final JdbcClient jdbc;
    private final Clock clock;

    Deciders(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The superior of today; where the records tell none, those who act for BKD there; and who acts as a deputy. */
    @Transactional(readOnly = true)
    public List<EmployeeId> of(EmployeeId person) {
        return jdbc.sql("""
                select recipient_id from notification.decider
                 where agency_id = platform.current_agency() and employee_id = :person
                union select deputy_id from workforce.deputies_of(:person, :now)
                """)
                .param("person", person.value())
                .param("now", now())
                .query((row, number) -> new EmployeeId(row.getLong(1)))
                .list();
    }

    /** Who acts as the deputy of one of these. */
    @Transactional(readOnly = true)
    public List<EmployeeId> deputiesOf(List<EmployeeId> holders) {
        return jdbc.sql("""
                select distinct d.deputy_id from workforce.deputyship d
                 cross join lateral workforce.acting(d.deputy_id, :now) a
                 where d.agency_id = platform.current_agency() and d.ended_at is null
                   and a.deputyship_id = d.deputyship_id and a.holder_id = any (:holders)
                """)
                .param("holders", holders.stream().map(EmployeeId::value).toArray(Long[]::new))
                .param("now", now())
                .query((row, number) -> new EmployeeId(row.getLong(1)))
                .list();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
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
                    or exists (select from workforce.decides_for(:recipient, :now) f
                    join evaluation.evaluation e on e.agency_id = platform.current_agency()
                     and e.employee_id = f.employee_id
                   where e.state = 'WAITING')
                """)
                .param("now", now())
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
