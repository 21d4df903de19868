package id.luwes.access;

import id.luwes.core.EmployeeId;
import id.luwes.store.CurrentAgency;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who has looked at what is kept of one person, as the trail tells it. Not for everybody: whoever asks decides that. */
@Component
public class LooksAt {

    private final JdbcClient jdbc;

    LooksAt(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A look.
     *
     * @param by the name of the account, empty where that is not known any more
     * @param action what was looked at, as the trail has it
     */
    public record Look(Instant at, String by, String action) {}

    /** The latest looks at one person, the newest first; one statement. */
    @Transactional(readOnly = true)
    public List<Look> at(EmployeeId person, int atMost) {
        return jdbc.sql("""
                select e.occurred_at, coalesce(a.display_name, '') as by_name, e.action
                  from access.audit_entry e
                  left join access.account a on a.agency_id = e.agency_id and a.account_id = e.actor_account_id
                 where e.agency_id = :agency and e.subject_kind = 'employee' and e.subject_id = :person
                   and e.action ~ '_(VIEWED|READ)$'
                 order by e.entry_id desc limit :most
                """)
                .param("agency", CurrentAgency.required().value())
                .param("person", person.toString())
                .param("most", atMost)
                .query((row, number) -> new Look(
                        row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                        row.getString("by_name"),
                        row.getString("action")))
                .list();
    }
}
