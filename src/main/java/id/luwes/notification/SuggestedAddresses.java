package id.luwes.notification;

import id.luwes.core.EmployeeId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The mail addresses that the civil-service agency has of people. They are offered to their person and to nobody else; no mail
 * goes there before the person has shown with a code that the address is theirs.
 */
@Component
class SuggestedAddresses {

    private final JdbcClient jdbc;

    SuggestedAddresses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Optional<MailAddress> of(EmployeeId person) {
        return jdbc.sql("select address from notification.suggested_address"
                        + " where agency_id = platform.current_agency() and employee_id = :person")
                .param("person", person.value())
                .query((row, number) -> new MailAddress(row.getString(1)))
                .optional();
    }

    /** Forgets what was suggested: the person has confirmed an address, or this one is not theirs. */
    @Transactional
    public boolean forget(EmployeeId person) {
        return jdbc.sql("delete from notification.suggested_address"
                                + " where agency_id = platform.current_agency() and employee_id = :person")
                        .param("person", person.value())
                        .update()
                == 1;
    }

    /** Forgets what was suggested to people who are not in service any more. */
    @Transactional
    public void forgetThoseWhoLeft() {
        jdbc.sql("""
            delete from notification.suggested_address s where s.agency_id = platform.current_agency()
               and not exists (select from workforce.employee e
                   where e.agency_id = s.agency_id and e.employee_id = s.employee_id and e.active)
            """).update();
    }
}
