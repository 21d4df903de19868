package id.luwes.access;

import id.luwes.access.AccountDirectory.Held;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One account as whoever looks after it or audits it reads it; a look at somebody else's is audited. */
@Component
public class ReadingAccounts {

    private final AdministeringAccounts administering;
    private final AccountDirectory directory;
    private final AuditTrail trail;
    private final JdbcClient jdbc;

    ReadingAccounts(
            AdministeringAccounts administering, AccountDirectory directory, AuditTrail trail, JdbcClient jdbc) {
        this.administering = administering;
        this.directory = directory;
        this.trail = trail;
        this.jdbc = jdbc;
    }

    /**
     * An account with its roles.
     *
     * @param may what whoever reads may do with it
     * @param lookedAfter whether whoever reads is there to do something with it, or only to read
     * @param own whether it is their own
     */
    public record Dossier(
            Account account, Times times, List<Held> held, Powers may, boolean lookedAfter, boolean own) {}

    /** When the account was opened, since when it is locked, and when its owner last signed in, as far as the trail tells. */
    public record Times(Instant opened, Optional<Instant> locked, Optional<Instant> signedIn) {}

    /** @throws id.luwes.web.NotFound if there is none within the person's subtrees */
    @Transactional
    public Dossier read(Authority who, AccountId id) {
        var dossier = again(who, id);
        if (!dossier.own()) {
            trail.record(who.person(), Audited.of("ACCOUNT_VIEWED", "account", id));
        }
        return dossier;
    }

    /** The same while the page stays open, as after a form on it that was refused: no further look. */
    @Transactional(readOnly = true)
    public Dossier again(Authority who, AccountId id) {
        var account = administering.seen(who, id);
        return new Dossier(
                account,
                times(id),
                directory.held(id),
                administering.powers(who, account),
                administering.looksAfter(who, account),
                who.person().account() == id.value());
    }

    private Times times(AccountId id) {
        return jdbc.sql("""
                select a.created_at, a.locked_at,
                       (select max(e.occurred_at) from access.audit_entry e
                         where e.agency_id = a.agency_id and e.subject_kind = 'account'
                           and e.subject_id = :subject and e.action = 'SIGNED_IN') as signed_in_at
                  from access.account a where a.account_id = :id
                """)
                .param("id", id.value())
                .param("subject", id.toString())
                .query((row, number) -> new Times(
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        instant(row, "locked_at"),
                        instant(row, "signed_in_at")))
                .single();
    }

    static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
