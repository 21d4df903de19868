package id.luwes.access;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the audit trail of the current agency, the newest first. */
@Component
public class AuditLog {

    private static final String SELECT = """
            select e.entry_id, e.occurred_at, coalesce(a.login, ''), e.action,
                   e.subject_kind || ' ' || e.subject_id, coalesce(d.detail::text, ''), e.seal_number is not null
              from access.audit_entry e
              left join access.account a on a.agency_id = e.agency_id and a.account_id = e.actor_account_id
              left join access.audit_detail d on d.agency_id = e.agency_id and d.entry_id = e.entry_id
             where (:action = '' or e.action = :action)
               and (:subject = '' or e.subject_kind || ' ' || e.subject_id = :subject or e.subject_id = :subject
                    or a.login = :subject
                    or e.subject_kind = 'employee' and e.subject_id = any(cast(:employees as text[]))
                    or e.subject_kind = 'account' and e.subject_id = any(cast(:accounts as text[]))
                    or e.actor_account_id = any(:accounts))
               and (cast(:from as timestamptz) is null or e.occurred_at >= :from)
               and (cast(:to as timestamptz) is null or e.occurred_at < :to)
               and e.entry_id < :before
               and (:reachEverywhere or %s
                 or e.subject_kind = 'employee' and e.subject_id in (
                    select p.employee_id::text from access.employee_place p where %s)
                 or e.subject_kind = 'account' and e.subject_id in (
                    select s.account_id::text from access.account s where %s))
             order by e.entry_id desc limit :rows
            """.formatted(
                    Reach.condition("a.employee_id", "reach"),
                    Reach.condition("p.employee_id", "reach"),
                    Reach.condition("s.employee_id", "reach"));

    private final JdbcClient jdbc;
    private final AuditSubjects subjects;

    AuditLog(JdbcClient jdbc, AuditSubjects subjects) {
        this.jdbc = jdbc;
        this.subjects = subjects;
    }

    /**
     * What an auditor asks for; null and empty leave a filter out. The subject is its kind and number, a login, a NIP, or how
     * a name begins; of people it tells what they did and what was done to them. Dates are days of the agency, ends inclusive. Within a
     * subtree lie the entries of what its people did, and of what was done to them or to their accounts.
     */
    public record Query(
            String action,
            String subject,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            ZoneId zone,
            Reach reach) {

        /** In the whole agency. */
        public Query(String action, String subject, @Nullable LocalDate from, @Nullable LocalDate to, ZoneId zone) {
            this(action, subject, from, to, zone, Reach.WHOLE);
        }
    }

    /** One entry with the login of who did it, where that is still known, and its details, where they are kept. */
    public record Line(
            long id, Instant at, String actor, String action, String subject, String detail, boolean sealed) {}

    /** A page of entries older than the one named, all where none is. */
    @Transactional(readOnly = true)
    public List<Line> page(Query query, Optional<Long> before, int rows) {
        var meant = subjects.meant(query.subject());
        return jdbc.sql(SELECT)
                .param("employees", meant.employees().toArray(Long[]::new))
                .param("accounts", meant.accounts().toArray(Long[]::new))
                .param("action", query.action())
                .param("subject", query.subject().strip())
                .param("from", start(query.from(), query.zone()))
                .param("to", start(query.to() == null ? null : query.to().plusDays(1), query.zone()))
                .param("before", before.orElse(Long.MAX_VALUE))
                .param("rows", rows)
                .params(query.reach().parameters("reach"))
                .query((row, number) -> new Line(
                        row.getLong(1),
                        row.getObject(2, OffsetDateTime.class).toInstant(),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getBoolean(7)))
                .list();
    }

    /** The actions that occur, for choosing one. */
    @Transactional(readOnly = true)
    public List<String> actions() {
        return jdbc.sql("select distinct action from access.audit_entry order by action")
                .query((row, number) -> row.getString(1))
                .list();
    }

    private static @Nullable OffsetDateTime start(@Nullable LocalDate day, ZoneId zone) {
        return day == null ? null : day.atStartOfDay(zone).toOffsetDateTime();
    }
}
