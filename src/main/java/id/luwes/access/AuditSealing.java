package id.luwes.access;

import id.luwes.store.CurrentAgency;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Seals the trail of the current agency in batches. An entry's number is drawn before its transaction commits, so a
 * lower one may appear after a higher; only entries of transactions that can have no older companion are sealed.
 */
@Component
public class AuditSealing {

    private final JdbcClient jdbc;
    private final Clock clock;

    AuditSealing(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @SuppressWarnings("ArrayRecordComponent") // a digest of which no copy leaves this class
    private record Seal(long number, byte[] head) {
        private static final Seal NONE = new Seal(0, AuditChain.START);
    }

    /** Seals what has settled; gives how many entries that were. */
    @Transactional
    public long seal() {
        oneAtATime();
        var last = last().orElse(Seal.NONE);
        var number = last.number() + 1;
        if (mark(number) == 0) {
            return 0;
        }
        var chain = new AuditChain(last.head());
        var entries = AuditChain.read(jdbc, number, chain);
        append(number, entries, chain.head());
        return entries;
    }

    /** Another sealer of this agency waits and then finds nothing left to do. */
    private void oneAtATime() {
        jdbc.sql("select pg_advisory_xact_lock(7, :agency)")
                .param("agency", CurrentAgency.required().value())
                .query((row, number) -> true)
                .list();
    }

    private int mark(long number) {
        return jdbc.sql("update access.audit_entry set seal_number = :number"
                        + " where seal_number is null and written_by < pg_snapshot_xmin(pg_current_snapshot())")
                .param("number", number)
                .update();
    }

    private Optional<Seal> last() {
        return jdbc.sql("select seal_number, head from access.audit_seal order by seal_number desc limit 1")
                .query((row, number) -> new Seal(row.getLong(1), row.getBytes(2)))
                .optional();
    }

    private void append(long number, long entries, byte[] head) {
        jdbc.sql("insert into access.audit_seal (agency_id, seal_number, sealed_at, entries, head)"
                        + " values (:agency, :number, :now, :entries, :head)")
                .param("agency", CurrentAgency.required().value())
                .param("number", number)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("entries", entries)
                .param("head", head)
                .update();
    }
}
