package id.luwes.access;

import id.luwes.access.OneTimeCodes.Issued;
import id.luwes.agency.Units.Unit;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Issues one-time codes, singly or as a list for all who never signed in, and says so in the audit trail. */
@Component
public class IssuingCodes {

    /** Long enough to hand a letter over, short enough to be lost without harm. */
    static final Duration VALIDITY = Duration.ofDays(7);

    /** Accounts of one list; printing more at once helps nobody. */
    public static final int MOST = 500;

    /** The rules of {@link AdministeringAccounts#powers} for all accounts at once. */
    private static final String WITHOUT_PASSWORD =
            """
            select a.account_id, a.login, a.display_name, coalesce(own.name, '') from access.account a
              left join access.employee_place p on p.agency_id = a.agency_id and p.employee_id = a.employee_id
              left join agency.unit own on own.agency_id = p.agency_id and own.first_in_order = p.place
             where (:everyUnit or p.place between :first and :last) and a.password_hash is null and a.locked_at is null and a.account_id <> :self
               and not exists (select 1 from access.one_time_code c where c.agency_id = a.agency_id
                    and c.account_id = a.account_id and c.used_at is null and c.expires_at > :now)
               and (%s and not exists (
                        select from access.role_grant g
                          left join agency.unit u on u.agency_id = g.agency_id and u.unit_id = g.unit_id
                         where g.agency_id = a.agency_id and g.account_id = a.account_id
                           and not :administeredEverywhere and not exists (
                                select from unnest(:administeredFirsts, :administeredLasts) as granted (first, last)
                                 where u.first_in_order >= granted.first and u.last_in_order <= granted.last))
                 or %s and not exists (
                        select from access.role_grant g where g.agency_id = a.agency_id
                           and g.account_id = a.account_id and g.role <> 'UNIT_HEAD'))
             order by own.first_in_order nulls first, a.display_name, a.account_id limit :most
            """.formatted(Reach.condition("a.employee_id", "administered"), Reach.condition("a.employee_id", "bkd"));

    private final OneTimeCodes codes;
    private final AuditTrail audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    IssuingCodes(OneTimeCodes codes, AuditTrail audit, JdbcClient jdbc, Clock clock) {
        this.codes = codes;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A line of a list of codes; the unit is empty for whoever has no employee record. */
    public record Line(String login, String name, String unit, Issued issued) {}

    private record Wanting(AccountId account, String login, String name, String unit) {}

    /** Asks nobody whether they may: {@link AdministeringAccounts} does. */
    @Transactional
    Issued one(SignedIn by, AccountId account) {
        audit.record(by, Audited.of("CODE_ISSUED", "account", account));
        return codes.issue(account, by.accountId(), VALIDITY);
    }

    /**
     * Codes for the next accounts, by unit and name, that have neither password nor valid code, and for which the person
     * may; in a unit with all below it, or wherever the person may.
     */
    @Transactional
    public List<Line> list(Authority who, Optional<Unit> unit) {
        var by = who.person();
        return jdbc
                .sql(WITHOUT_PASSWORD)
                .param("self", by.account())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("most", MOST)
                .param("everyUnit", unit.isEmpty())
                .param("first", unit.map(Unit::first).orElse(0))
                .param("last", unit.map(Unit::last).orElse(0))
                .params(Reach.of(who, Role.ADMINISTRATOR).parameters("administered"))
                .params(Reach.of(who, Role.BKD).parameters("bkd"))
                .query((row, number) -> new Wanting(
                        new AccountId(row.getLong(1)), row.getString(2), row.getString(3), row.getString(4)))
                .list()
                .stream()
                .map(it -> new Line(it.login(), it.name(), it.unit(), one(by, it.account())))
                .toList();
    }
}
