package id.luwes.access;

import id.luwes.store.CurrentAgency;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erases, at the end of their retention, the details of entries of the audit trail, which are what may hold personal
 * data. The entries stay, with the digests that the chain covers, so that the trail still verifies; without its salt,
 * which goes too, a digest tells nothing of what was there.
 */
@Component
public class ErasingDetails {

    private static final String ERASED = "AUDIT_ERASED";

    private final JdbcClient jdbc;
    private final AuditTrail trail;

    ErasingDetails(JdbcClient jdbc, AuditTrail trail) {
        this.jdbc = jdbc;
        this.trail = trail;
    }

    /** The components that the command line needs for it. */
    public static Class<?>[] components() {
        return List.of(ErasingDetails.class, AuditTrail.class).toArray(Class<?>[]::new);
    }

    /**
     * Erases the details of what the current agency's trail tells of days before this one, which begins where the agency
     * works; gives of how many entries. That it was done is told by the trail. Entries that tell of an erasing keep
     * their details, which are of nobody.
     */
    @Transactional
    public long erase(LocalDate before) {
        long erased = jdbc.sql("""
                delete from access.audit_detail d using access.audit_entry e
                 where e.agency_id = :agency and e.action <> :self
                   and e.occurred_at < cast(:before as timestamp) at time zone coalesce(
                        (select a.zone from agency.agency a where a.agency_id = :agency), 'Asia/Jakarta')
                   and d.agency_id = e.agency_id and d.entry_id = e.entry_id
                """)
                .param("agency", CurrentAgency.required().value())
                .param("self", ERASED)
                .param("before", before)
                .update();
        trail.record(
                null,
                Audited.of(ERASED, "agency", CurrentAgency.required())
                        .with(Map.of("before", before.toString(), "entries", Long.toString(erased))));
        return erased;
    }
}
