package id.luwes.access;

import id.luwes.core.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The digest over the trail of one agency: each head covers the head before it and every field of the entries since,
 * so that nothing can be changed, taken out or slipped in without every later head becoming another.
 */
final class AuditChain {

    /** The head before the first entry. */
    static final byte[] START = new byte[32];

    private final MessageDigest sha;

    AuditChain(byte[] previousHead) {
        sha = Sha256.begin();
        sha.update(previousHead);
    }

    /** A row of the trail as the chain sees it: without the details, whose digest stands for them. */
    @SuppressWarnings("ArrayRecordComponent") // a digest that is read once and compared never
    record Entry(
            long id,
            Instant at,
            @Nullable Long actor,
            String action,
            String subjectKind,
            String subjectId,
            byte @Nullable [] detailDigest) {}

    void add(Entry entry) {
        number(entry.id());
        // The store keeps microseconds, which are therefore all there is to seal.
        number(ChronoUnit.MICROS.between(Instant.EPOCH, entry.at()));
        number(entry.actor() == null ? -1 : entry.actor());
        text(entry.action());
        text(entry.subjectKind());
        text(entry.subjectId());
        bytes(entry.detailDigest());
    }

    /** Adds the entries of a seal in the order of their numbers; gives how many there were. */
    static long read(JdbcClient jdbc, long seal, AuditChain chain) {
        try (var entries = jdbc.sql("""
                select entry_id, occurred_at, actor_account_id, action, subject_kind, subject_id, detail_digest
                  from access.audit_entry where seal_number = :seal order by entry_id
                """).param("seal", seal).query((row, number) -> entry(row)).stream()) {
            return entries.peek(chain::add).mapToLong(it -> 1).sum();
        }
    }

    private static Entry entry(ResultSet row) throws SQLException {
        var actor = row.getLong("actor_account_id");
        return new Entry(
                row.getLong("entry_id"),
                row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                row.wasNull() ? null : actor,
                row.getString("action"),
                row.getString("subject_kind"),
                row.getString("subject_id"),
                row.getBytes("detail_digest"));
    }

    byte[] head() {
        return sha.digest();
    }

    static String hex(byte[] head) {
        return HexFormat.of().formatHex(head);
    }

    private void number(long value) {
        sha.update(ByteBuffer.allocate(Long.BYTES).putLong(value).array());
    }

    private void text(String value) {
        bytes(value.getBytes(StandardCharsets.UTF_8));
    }

    /** With its length before it, so that two fields cannot trade a letter. */
    private void bytes(byte @Nullable [] value) {
        number(value == null ? -1 : value.length);
        if (value != null) {
            sha.update(value);
        }
    }
}
