package id.luwes.access;

import id.luwes.core.EmployeeId;
import id.luwes.store.CurrentAgency;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of the current agency. */
@Component
public class Accounts {

    private static final String COLUMNS =
            "select account_id, login, display_name, employee_id, locked_at, password_hash"
                    + " from access.account where ";

    private final JdbcClient jdbc;
    private final Clock clock;

    Accounts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Where a login belongs; asked before anybody is signed in. */
    @Transactional(readOnly = true)
    Optional<SignedIn> place(String login) {
        return jdbc.sql("select agency_id, account_id from platform.find_login(:login)")
                .param("login", login)
                .query((row, number) -> new SignedIn(row.getInt(1), row.getLong(2), 0))
                .optional();
    }

    /** An account with the hash of its password, for signing in. */
    @Transactional(readOnly = true)
    Optional<Keyed> keyed(AccountId id) {
        return jdbc.sql(COLUMNS + "account_id = :id")
                .param("id", id.value())
                .query((row, number) -> new Keyed(account(row), row.getString("password_hash")))
                .optional();
    }

    /** An account and the hash of its password, null where none was chosen yet. */
    record Keyed(Account account, @Nullable String passwordHash) {}

    @Transactional(readOnly = true)
    public Optional<Account> find(AccountId id) {
        return keyed(id).map(Keyed::account);
    }

    @Transactional(readOnly = true)
    public Optional<Account> ofEmployee(EmployeeId employee) {
        return jdbc.sql(COLUMNS + "employee_id = :employee")
                .param("employee", employee.value())
                .query((row, number) -> account(row))
                .optional();
    }

    /**
     * Makes an account without a password; a one-time code lets its owner choose one.
     *
     * @throws org.springframework.dao.DuplicateKeyException if the login is taken, in any agency
     */
    @Transactional
    public AccountId create(String login, String displayName, @Nullable EmployeeId employee) {
        var id = jdbc.sql("""
                insert into access.account (agency_id, login, display_name, employee_id, created_at)
                values (:agency, :login, :name, :employee, :now) returning account_id
                """)
                .param("agency", CurrentAgency.required().value())
                .param("login", login.toLowerCase(Locale.ROOT))
                .param("name", displayName)
                .param("employee", employee == null ? null : employee.value())
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .query((row, number) -> row.getLong(1))
                .single();
        jdbc.sql("select platform.register_login(:login, :account)")
                .param("login", login)
                .param("account", id)
                .query((row, number) -> true)
                .list();
        return new AccountId(id);
    }

    @Transactional
    void setPasswordHash(AccountId id, String hash) {
        jdbc.sql("update access.account set password_hash = :hash where account_id = :id")
                .param("hash", hash)
                .param("id", id.value())
                .update();
    }

    /** Locks or unlocks; gives false where there is no such account or nothing changes. */
    @Transactional
    boolean setLocked(AccountId id, boolean locked) {
        return jdbc.sql("update access.account set locked_at = :at where account_id = :id"
                                + " and (locked_at is null) = :locked")
                        .param(
                                "at",
                                locked ? OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC) : null,
                                Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("locked", locked)
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** Makes an administrator of the whole agency. */
    @Transactional
    void administer(AccountId id) {
        jdbc.sql("insert into access.role_grant (agency_id, account_id, role, unit_id, granted_at)"
                        + " values (:agency, :account, 'ADMINISTRATOR', 0, :now)")
                .param("agency", CurrentAgency.required().value())
                .param("account", id.value())
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    /** Remembers the language that the person chose. */
    @Transactional
    void setLanguage(AccountId id, String language) {
        jdbc.sql("update access.account set language = :language where account_id = :id")
                .param("language", language)
                .param("id", id.value())
                .update();
    }

    static Account account(ResultSet row) throws SQLException {
        var employee = row.getLong("employee_id");
        return new Account(
                new AccountId(row.getLong("account_id")),
                row.getString("login"),
                row.getString("display_name"),
                employee == 0 ? Optional.empty() : Optional.of(new EmployeeId(employee)),
                row.getObject("locked_at") != null,
                row.getString("password_hash") != null);
    }
}
