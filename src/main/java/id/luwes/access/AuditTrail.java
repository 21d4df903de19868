package id.luwes.access;

import id.luwes.store.CurrentAgency;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Appends to the audit trail in the transaction of what it tells about: both are kept or neither. No lock is taken;
 * a job seals the entries later.
 */
@Component
public class AuditTrail {

    private static final int SALT_BYTES = 16;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final JsonMapper json = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    AuditTrail(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Appends what a person did; null for the system itself. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(@Nullable SignedIn actor, Audited audited) {
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        var detail = json.writeValueAsString(audited.detail());
        var entry = jdbc.sql("""
                insert into access.audit_entry
                    (agency_id, occurred_at, actor_account_id, action, subject_kind, subject_id, detail_digest)
                values (:agency, :at, :actor, :action, :kind, :id, :digest) returning entry_id
                """)
                .param("agency", CurrentAgency.required().value())
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("actor", actor == null ? null : actor.account())
                .param("action", audited.action())
                .param("kind", audited.subjectKind())
                .param("id", audited.subjectId())
                .param("digest", audited.detail().isEmpty() ? null : digest(salt, detail))
                .query((row, number) -> row.getLong(1))
                .single();
        if (!audited.detail().isEmpty()) {
            jdbc.sql("insert into access.audit_detail (agency_id, entry_id, salt, detail)"
                            + " values (:agency, :entry, :salt, cast(:detail as jsonb))")
                    .param("agency", CurrentAgency.required().value())
                    .param("entry", entry)
                    .param("salt", salt)
                    .param("detail", detail)
                    .update();
        }
    }

    /** SHA-256 over salt and text, so that a guess at personal data cannot be checked without the salt. */
    static byte[] digest(byte[] salt, String text) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update(salt);
            return sha.digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java knows SHA-256.", impossible);
        }
    }
}
