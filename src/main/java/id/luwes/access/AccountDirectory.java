package id.luwes.access;

import id.luwes.store.Like;
import id.luwes.web.Refusal;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Accounts as an administrator looks after them: found, locked, given roles. Everything is audited. */
@Component
public class AccountDirectory {

    private static final String DEPARTED = "exists (select from access.departed d"
            + " where d.agency_id = a.agency_id and d.employee_id = a.employee_id)";
    private static final String FOUND = " from access.account a"
            + " where (a.login like :p or lower(a.display_name) like :p) and (not :departed or " + DEPARTED + ") and "
            + Reach.condition("a.employee_id", "reach");

    /** Rows of a page. */
    public static final int PAGE = 25;

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final AuditTrail audit;
    private final Devices devices;
    private final Clock clock;

    AccountDirectory(JdbcClient jdbc, Accounts accounts, AuditTrail audit, Devices devices, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.audit = audit;
        this.devices = devices;
        this.clock = clock;
    }

    /** A line of the list, with the number of roles granted, and whether its person is not due at work any more. */
    public record Line(Account account, int roles, boolean departed) {}

    /** A page of the accounts within reach that are sought, and how many there are in all. */
    public record Found(List<Line> lines, long all) {}

    /**
     * What is sought.
     *
     * @param text how the login or the name begins
     * @param departed whether only accounts of people who are not due at work any more
     */
    public record Sought(String text, boolean departed) {}

    /**
     * A role granted for a subtree; without unit it holds for the whole agency.
     *
     * @param by the name of whoever granted it, empty where no person did
     */
    public record Held(Role role, long unit, String unitName, Instant at, String by) {}

    @Transactional(readOnly = true)
    public Found find(Reach reach, Sought sought, int page) {
        var pattern = prefix(sought.text());
        var all = jdbc.sql("select count(*)" + FOUND)
                .param("p", pattern)
                .param("departed", sought.departed())
                .params(reach.parameters("reach"))
                .query((row, number) -> row.getLong(1))
                .single();
        var lines = jdbc.sql("""
                select a.account_id, a.login, a.display_name, a.employee_id, a.locked_at, a.password_hash,
                       (select count(*) from access.role_grant g
                         where g.agency_id = a.agency_id and g.account_id = a.account_id) as roles, %s as departed %s
                 order by lower(a.display_name), a.account_id limit :rows offset :skip
                """.formatted(DEPARTED, FOUND))
                .param("p", pattern)
                .param("departed", sought.departed())
                .params(reach.parameters("reach"))
                .param("rows", PAGE)
                .param("skip", (long) Math.max(0, page - 1) * PAGE)
                .query((row, number) ->
                        new Line(Accounts.account(row), row.getInt("roles"), row.getBoolean("departed")))
                .list();
        return new Found(lines, all);
    }

    /** Matches what begins with the text, whatever signs it contains. */
    private static String prefix(String text) {
        return Like.beginning(text.strip().toLowerCase(Locale.ROOT));
    }

    @Transactional(readOnly = true)
    public List<Held> held(AccountId account) {
        return jdbc.sql("""
                select g.role, g.unit_id, coalesce(u.name, ''), g.granted_at, coalesce(b.display_name, '')
                  from access.role_grant g
                  left join agency.unit u on u.agency_id = g.agency_id and u.unit_id = g.unit_id
                  left join access.account b on b.agency_id = g.agency_id and b.account_id = g.granted_by
                 where g.account_id = :account order by g.role, u.first_in_order
                """)
                .param("account", account.value())
                .query((row, number) -> new Held(
                        Role.valueOf(row.getString(1)),
                        row.getLong(2),
                        row.getString(3),
                        row.getObject(4, OffsetDateTime.class).toInstant(),
                        row.getString(5)))
                .list();
    }

    /**
     * Grants a role for a subtree, 0 being the whole agency; gives false if it was held already. Asks nobody whether they
     * may: {@link AdministeringAccounts} does.
     */
    @Transactional
    public boolean grant(@Nullable SignedIn by, AccountId account, Role role, long unit) {
        var rows = jdbc.sql(
                        "insert into access.role_grant (agency_id, account_id, role, unit_id, granted_at, granted_by)"
                                + " values (platform.current_agency(), :account, :role, :unit, :now, :by)"
                                + " on conflict do nothing")
                .param("account", account.value())
                .param("role", role.name())
                .param("unit", unit)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by == null ? null : by.account(), Types.BIGINT)
                .update();
        if (rows == 0) {
            return false;
        }
        audit.record(
                by,
                Audited.of("ROLE_GRANTED", "account", account)
                        .with(Map.of("role", role.name(), "unit", Long.toString(unit))));
        return true;
    }

    /** Takes a role back; the last administration of the whole agency cannot be taken away. */
    @Transactional
    Taken revoke(SignedIn by, AccountId account, Role role, long unit) {
        if (role == Role.ADMINISTRATOR && unit == 0 && isLast(account)) {
            return Taken.LAST_ADMINISTRATOR;
        }
        var rows = jdbc.sql("delete from access.role_grant"
                        + " where account_id = :account and role = :role and unit_id = :unit")
                .param("account", account.value())
                .param("role", role.name())
                .param("unit", unit)
                .update();
        if (rows == 0) {
            return Taken.NOT_HELD;
        }
        audit.record(
                by,
                Audited.of("ROLE_REVOKED", "account", account)
                        .with(Map.of("role", role.name(), "unit", Long.toString(unit))));
        return Taken.TAKEN;
    }

    /** How taking a role back ended. */
    public enum Taken {
        TAKEN,
        NOT_HELD,
        LAST_ADMINISTRATOR
    }

    /**
     * Whether the whole agency would be without anybody to administer it but this account. Whoever else takes an
     * administrator away meanwhile waits until this has ended, and then counts what it has left.
     */
    private boolean isLast(AccountId account) {
        jdbc.sql("select account_id from access.role_grant where role = 'ADMINISTRATOR' and unit_id = 0"
                        + " order by account_id for update")
                .query((row, number) -> row.getLong(1))
                .list();
        return jdbc.sql("""
                select coalesce(bool_or(g.account_id = :account), false)
                       and not coalesce(bool_or(g.account_id <> :account and a.locked_at is null and not %s), false)
                  from access.role_grant g
                  join access.account a on a.agency_id = g.agency_id and a.account_id = g.account_id
                 where g.role = 'ADMINISTRATOR' and g.unit_id = 0
                """.formatted(DEPARTED))
                .param("account", account.value())
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    /**
     * Locks an account and signs it out everywhere, or unlocks it.
     *
     * @throws Refusal if nobody else could administer the agency then
     */
    @Transactional
    boolean setLocked(SignedIn by, AccountId account, boolean locked) {
        if (locked && isLast(account)) {
            throw Refusal.unprocessable("access.role.last").leadingTo("/accounts/" + account, "web.error.back");
        }
        if (!accounts.setLocked(account, locked)) {
            return false;
        }
        audit.record(by, Audited.of(locked ? "ACCOUNT_LOCKED" : "ACCOUNT_UNLOCKED", "account", account));
        if (locked) {
            devices.endAll(new SignedIn(by.agency(), account.value(), 0));
        }
        return true;
    }
}
