package id.luwes.access;

import id.luwes.access.Authority.Grant;
import id.luwes.core.UnitId;
import java.util.EnumSet;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells what somebody may do now, from the roles granted and from the organisation. */
@Component
public class Authorities {

    private static final String GRANTED = """
            select g.role, g.unit_id, case when w.everywhere then 0 else u.first_in_order end,
                   case when w.everywhere then 2147483647 else u.last_in_order end
              from access.role_grant g
              left join agency.unit u on u.agency_id = g.agency_id and u.unit_id = g.unit_id
             cross join lateral (select g.unit_id = 0 or (u.parent_id is null and not exists (
                       select from agency.unit r where r.agency_id = g.agency_id and r.parent_id is null
                          and r.unit_id <> g.unit_id)) as everywhere) w
             where g.account_id = :account and (g.unit_id = 0 or u.unit_id is not null)
            """;

    private static final String STANDING = """
               and not exists (
                   select from access.account a
                     join access.departed d on d.agency_id = a.agency_id and d.employee_id = a.employee_id
                    where a.agency_id = g.agency_id and a.account_id = g.account_id)
            """;

    private final JdbcClient jdbc;
    private final OrganisationScope organisation;

    Authorities(JdbcClient jdbc, OrganisationScope organisation) {
        this.jdbc = jdbc;
        this.organisation = organisation;
    }

    /** The person's authority; two statements however many roles there are. */
    @Transactional(readOnly = true)
    public Authority of(SignedIn person) {
        var grants = standing(person.accountId());
        var roles = EnumSet.noneOf(Role.class);
        grants.forEach(it -> roles.add(it.role()));
        var standing = person.employeeId().map(organisation::standing);
        if (standing.isPresent()) {
            roles.add(Role.EMPLOYEE);
        }
        // A deputy opens what a superior opens, and finds there whom the deputyship reaches
        if (standing.filter(it -> it.superior() || !it.standIns().isEmpty()).isPresent()) {
            roles.add(Role.SUPERIOR);
        }
        return new Authority(
                person,
                roles,
                grants,
                standing.map(OrganisationScope.Standing::standIns).orElse(List.of()));
    }

    /** What was granted to an account; a role in a unit that is not there any more holds nowhere. */
    List<Grant> grants(AccountId account) {
        return grants(account, GRANTED);
    }

    /** The same as long as its person has not left: with the record of employment end the roles. */
    private List<Grant> standing(AccountId account) {
        return grants(account, GRANTED + STANDING);
    }

    private List<Grant> grants(AccountId account, String sql) {
        return jdbc.sql(sql)
                .param("account", account.value())
                .query((row, number) -> new Grant(
                        Role.valueOf(row.getString(1)), new UnitId(row.getLong(2)), row.getInt(3), row.getInt(4)))
                .list();
    }
}
