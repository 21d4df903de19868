package id.luwes.access;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Recomputes the chain of the current agency from its entries, also against a head that was kept elsewhere. */
@Component
public class AuditVerification {

    private final JdbcClient jdbc;

    public AuditVerification(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a verification found. */
    public sealed interface Finding {
        /**
         * Every seal and every detail fits.
         *
         * @param head the last head in hexadecimal, to be kept outside
         * @param unsealed entries that no seal covers yet
         * @param erased entries whose details are no longer there
         */
        record Intact(long seals, long entries, long unsealed, long erased, String head) implements Finding {}

        /** The first seal that does not fit its entries. */
        record Broken(long seal) implements Finding {}

        /** The details of this entry are not those that were recorded. */
        record DetailChanged(long entry) implements Finding {}

        /** The chain fits itself, but the head that was kept elsewhere is none of its heads: it was written anew. */
        record OtherHistory(String head) implements Finding {}
    }

    @SuppressWarnings("ArrayRecordComponent") // a digest of which no copy leaves this class
    private record Link(long number, long entries, byte[] head) {}

    /** Verifies the agency's trail. */
    @Transactional(readOnly = true)
    public Finding verify(Optional<String> headKept) {
        var heads = new HashSet<String>();
        var previous = AuditChain.START;
        long entries = 0;
        for (var link : links()) {
            var chain = new AuditChain(previous);
            var count = AuditChain.read(jdbc, link.number(), chain);
            previous = chain.head();
            if (!Arrays.equals(previous, link.head()) || count != link.entries() || link.number() != heads.size() + 1) {
                return new Finding.Broken(link.number());
            }
            heads.add(AuditChain.hex(previous));
            entries += count;
        }
        var changed = changedDetail();
        if (changed.isPresent()) {
            return new Finding.DetailChanged(changed.get());
        }
        if (headKept.isPresent() && !heads.contains(headKept.get())) {
            return new Finding.OtherHistory(headKept.get());
        }
        return new Finding.Intact(heads.size(), entries, unsealed(), erased(), AuditChain.hex(previous));
    }

    private List<Link> links() {
        return jdbc.sql("select seal_number, entries, head from access.audit_seal order by seal_number")
                .query((row, number) -> new Link(row.getLong(1), row.getLong(2), row.getBytes(3)))
                .list();
    }

    /** Details may be erased, but not changed. The text is the canonical one that PostgreSQL keeps for jsonb. */
    private Optional<Long> changedDetail() {
        return jdbc.sql("""
                select e.entry_id from access.audit_entry e
                  join access.audit_detail d on d.agency_id = e.agency_id and d.entry_id = e.entry_id
                 where e.detail_digest is distinct from sha256(d.salt || convert_to(d.detail::text, 'UTF8'))
                 order by e.entry_id limit 1
                """).query((row, number) -> row.getLong(1)).optional();
    }

    private long unsealed() {
        return jdbc.sql("select count(*) from access.audit_entry where seal_number is null")
                .query((row, number) -> row.getLong(1))
                .single();
    }

    private long erased() {
        return jdbc.sql("""
                select count(*) from access.audit_entry e
                 where e.detail_digest is not null
                   and not exists (select from access.audit_detail d
                                    where d.agency_id = e.agency_id and d.entry_id = e.entry_id)
                """).query((row, number) -> row.getLong(1)).single();
    }
}
