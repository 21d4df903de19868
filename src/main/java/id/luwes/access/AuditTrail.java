package id.luwes.access;

import id.luwes.core.Sha256;
import id.luwes.store.CurrentAgency;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Appends to the audit trail in the transaction of what it tells about: both are kept or neither. No lock is taken;
 * a job seals the entries later.
 */
@Component
public class AuditTrail {

    private static final int SALT_BYTES = 16;

    /** One entry with its details; what stands in for %s may keep it out. */
    private static final String RECORD = """
        with detail as (select cast(:detail as jsonb)::text as text),
        salted as (select text, case when text = '{}' then null else cast(:salt as bytea) end as salt from detail),
        entry as (
            insert into access.audit_entry
                (agency_id, occurred_at, actor_account_id, action, subject_kind, subject_id, detail_digest)
            select :agency, :at, :actor, :action, :kind, :id, sha256(salt || convert_to(text, 'UTF8'))
              from salted %s
            returning agency_id, entry_id)
        insert into access.audit_detail (agency_id, entry_id, salt, detail)
        select agency_id, entry_id, salt, text::jsonb from entry, salted where salt is not null
        """;

    private static final String UNLESS_TOLD = """
        where not exists (
            select from access.audit_entry e
              left join access.audit_detail d on d.agency_id = e.agency_id and d.entry_id = e.entry_id
             where e.agency_id = :agency and e.occurred_at > :since and e.actor_account_id = :actor
               and e.action = :action and e.subject_kind = 'list' and e.subject_id = :id
               and coalesce(d.detail::text, '{}') = salted.text)
        """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final JsonMapper json = JsonMapper.builder().build();

    AuditTrail(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Appends what a person did; null for the system itself. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(@Nullable SignedIn actor, Audited audited) {
        statement(RECORD.formatted(""), actor, audited).update();
    }

    /** Appends that somebody looked at a list and what they asked for, unless that was told within so long before. */
    @Transactional(propagation = Propagation.MANDATORY)
    void recordLook(SignedIn actor, String list, Map<String, String> asked, Duration within) {
        var audited = Audited.of("LIST_VIEWED", "list", list).with(asked);
        var since = OffsetDateTime.ofInstant(clock.instant().minus(within), ZoneOffset.UTC);
        statement(RECORD.formatted(UNLESS_TOLD), actor, audited)
                .param("since", since)
                .update();
    }

    private JdbcClient.StatementSpec statement(String sql, @Nullable SignedIn actor, Audited audited) {
        return jdbc.sql(sql)
                .param("agency", CurrentAgency.required().value())
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("actor", actor == null ? null : actor.account(), Types.BIGINT)
                .param("action", audited.action())
                .param("kind", audited.subjectKind())
                .param("id", audited.subjectId())
                .param("salt", salt())
                .param("detail", json.writeValueAsString(told(audited)));
    }

    /** What a program did in somebody's name says with which token. */
    private static Map<String, String> told(Audited audited) {
        var token = ByToken.here();
        if (token.isEmpty()) {
            return audited.detail();
        }
        var told = new HashMap<>(audited.detail());
        told.put("token", token.get().named());
        return told;
    }

    /**
     * Appends many entries at once, from the temporary table {@code audited} with the columns {@code action},
     * {@code subject_kind}, {@code subject_id} and {@code detail}, a jsonb of texts or null. For what changes thousands of
     * people in one step; one statement however many.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void recordAll(@Nullable SignedIn actor) {
        jdbc.sql("""
            with salted as materialized (
                select action, subject_kind, subject_id, nullif(detail, '{}') as detail,
                       uuid_send(gen_random_uuid()) as salt,
                       nextval(pg_get_serial_sequence('access.audit_entry', 'entry_id')) as entry_id
                  from audited),
            entry as (
                insert into access.audit_entry (agency_id, entry_id, occurred_at, actor_account_id, action,
                    subject_kind, subject_id, detail_digest)
                select :agency, entry_id, :at, :actor, action, subject_kind, subject_id,
                       sha256(salt || convert_to(detail::text, 'UTF8'))
                  from salted)
            insert into access.audit_detail (agency_id, entry_id, salt, detail)
            select :agency, entry_id, salt, detail from salted where detail is not null
            """)
                .param("agency", CurrentAgency.required().value())
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("actor", actor == null ? null : actor.account(), Types.BIGINT)
                .update();
    }

    private byte[] salt() {
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return salt;
    }

    /** SHA-256 over salt and text, so that a guess at personal data cannot be checked without the salt. */
    static byte[] digest(byte[] salt, String text) {
        var sha = Sha256.begin();
        sha.update(salt);
        return sha.digest(text.getBytes(StandardCharsets.UTF_8));
    }
}
