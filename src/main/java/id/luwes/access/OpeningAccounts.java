package id.luwes.access;

import id.luwes.core.EmployeeId;
import id.luwes.store.CurrentAgency;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens accounts for many employees at once, without passwords: a one-time code lets each choose one. A login that is taken
 * already, here or in another agency, opens none.
 */
@Component
public class OpeningAccounts {

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    OpeningAccounts(JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** Opens one for an employee who has none. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void open(EmployeeId employee, String login, String name, SignedIn by) {
        jdbc.sql(
                        "create temporary table newcomer (employee_id bigint, login text, name text, due boolean) on commit drop")
                .update();
        jdbc.sql("insert into newcomer values (:employee, :login, :name, true)")
                .param("employee", employee.value())
                .param("login", login)
                .param("name", name)
                .update();
        openAll(by);
    }

    /** Calls the account of an employee, where there is one, as the record does. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void rename(EmployeeId employee, String name) {
        jdbc.sql("update access.account set display_name = :name"
                        + " where agency_id = :agency and employee_id = :employee and display_name <> :name")
                .param("agency", CurrentAgency.required().value())
                .param("name", name)
                .param("employee", employee.value())
                .update();
    }

    /**
     * Opens one for each row of the temporary table {@code newcomer} with the columns {@code employee_id}, {@code login},
     * {@code name} and {@code due} whose employee is due at work and has none; those that there are follow the name. Null
     * for the command line.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void openAll(@Nullable SignedIn by) {
        int agency = CurrentAgency.required().value();
        jdbc.sql("""
                update access.account a set display_name = n.name from newcomer n
                 where a.agency_id = :agency and a.employee_id = n.employee_id and a.display_name <> n.name
                """).param("agency", agency).update();
        jdbc.sql("create temporary table opened (account_id bigint, login text) on commit drop")
                .update();
        int opened = jdbc.sql("""
                with made as (
                    insert into access.account (agency_id, login, display_name, employee_id, created_at)
                    select :agency, lower(n.login), n.name, n.employee_id, :now from newcomer n
                     where n.due and not exists (select from access.account a
                                        where a.agency_id = :agency and a.employee_id = n.employee_id)
                    on conflict do nothing returning account_id, login)
                insert into opened select account_id, login from made
                """)
                .param("agency", agency)
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        long registered = jdbc.sql("select platform.register_logins()")
                .query((row, number) -> row.getLong(1))
                .single();
        if (registered < opened) {
            jdbc.sql("""
                    delete from access.account a
                     where a.agency_id = :agency and a.account_id in (select account_id from opened)
                       and a.account_id in (select platform.accounts_without_login())
                    """).param("agency", agency).update();
        }
        audit(by, agency);
    }

    /** One entry for each account; the table is gone again, since whoever opens accounts tells of more in the same way. */
    private void audit(@Nullable SignedIn by, int agency) {
        jdbc.sql("""
                create temporary table audited on commit drop as
                select 'ACCOUNT_OPENED'::text as action, 'account'::text as subject_kind,
                       a.account_id::text as subject_id, null::jsonb as detail
                  from opened o join access.account a on a.agency_id = %d and a.account_id = o.account_id
                """.formatted(agency)).update();
        audit.recordAll(by);
        jdbc.sql("drop table audited").update();
    }
}
