package id.luwes.access;

import id.luwes.access.OneTimeCodes.Issued;
import id.luwes.agency.AgencySettings;
import id.luwes.core.AgencyId;
import id.luwes.store.CurrentAgency;
import java.time.Duration;
import java.util.Locale;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes an administrator of an agency from the command line, before anybody can sign in. */
public class FirstAdministrator {

    /** The components that it needs. */
    public static Class<?>[] components() {
        return new Class<?>[] {
            FirstAdministrator.class, Accounts.class, OneTimeCodes.class, AuditTrail.class, AgencySettings.class
        };
    }

    private static final Duration VALIDITY = Duration.ofDays(2);

    private final Accounts accounts;
    private final OneTimeCodes codes;
    private final AuditTrail audit;
    private final TransactionTemplate transactions;
    private final JdbcClient jdbc;

    FirstAdministrator(
            Accounts accounts,
            OneTimeCodes codes,
            AuditTrail audit,
            TransactionTemplate transactions,
            JdbcClient jdbc) {
        this.accounts = accounts;
        this.codes = codes;
        this.audit = audit;
        this.transactions = transactions;
        this.jdbc = jdbc;
    }

    /** Why it was not made; the message names the value and the way out. */
    public static final class Refused extends RuntimeException {
        Refused(String message) {
            super(message);
        }
    }

    /**
     * Makes the account, and the agency's place in the directory if there is none.
     *
     * @throws Refused if code or login are malformed, or the login is taken
     */
    public Issued make(String agencyCode, String login, String name) {
        if (!agencyCode.matches("[a-z0-9-]{2,40}")) {
            throw new Refused(
                    "--agency wants 2 to 40 small letters, digits or dashes, but was given '" + agencyCode + "'.");
        }
        if (!login.toLowerCase(Locale.ROOT).matches("[a-z0-9._@-]{3,100}")) {
            throw new Refused("--login wants 3 to 100 letters, digits or . _ @ -, but was given '" + login + "'.");
        }
        if (name.isBlank()) {
            throw new Refused("--name wants the person's name.");
        }
        var agency = agency(agencyCode);
        try {
            return CurrentAgency.supply(agency, () -> within(login, name));
        } catch (DuplicateKeyException taken) {
            throw new Refused("The login '" + login + "' is taken. Choose another one.");
        }
    }

    private AgencyId agency(String code) {
        return jdbc.sql("select agency_id from platform.agencies() where code = :code")
                .param("code", code)
                .query((row, number) -> new AgencyId(row.getInt(1)))
                .optional()
                .orElseGet(() -> new AgencyId(jdbc.sql("select platform.register_agency(:code)")
                        .param("code", code)
                        .query((row, number) -> row.getInt(1))
                        .single()));
    }

    private Issued within(String login, String name) {
        var issued = transactions.execute(status -> {
            var account = accounts.create(login, name, null);
            accounts.administer(account);
            audit.record(null, Audited.of("ADMINISTRATOR_CREATED", "account", account));
            return codes.issue(account, null, VALIDITY);
        });
        if (issued == null) {
            throw new IllegalStateException("No code was issued for " + login);
        }
        return issued;
    }
}
