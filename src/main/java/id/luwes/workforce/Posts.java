package id.luwes.workforce;

import id.luwes.access.Authority;
import id.luwes.access.Reach;
import id.luwes.access.Role;
import id.luwes.core.EmployeeId;
import id.luwes.core.UnitId;
import id.luwes.store.CurrentAgency;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * For which posts somebody may name a deputy, in the own right: one's own, those of the level below, and everywhere in
 * the units of a BKD role. A deputyship gives no power to name another one.
 */
@Component
public class Posts {

    private static final int SHOWN = 200;

    /** Those whom others report to, with the condition on who asks. */
    private static final String HELD = """
            select e.employee_id, e.name from workforce.employee e
              join agency.unit u on u.agency_id = e.agency_id and u.unit_id = e.unit_id
              left join workforce.reporting_line l on l.agency_id = e.agency_id and l.employee_id = e.employee_id
             where e.agency_id = :agency and e.active
               and exists (select from workforce.reporting_line r
                    where r.agency_id = e.agency_id and r.superior_id = e.employee_id)
            """;

    /** Vacant posts of units that have people; above is the head to whom their lines fall. */
    private static final String VACANT = """
            select u.unit_id, u.name from agency.unit u
              left join lateral (select h.employee_id from agency.unit a
                     join workforce.employee h on h.agency_id = a.agency_id and h.unit_id = a.unit_id
                      and h.heads_unit and h.active
                    where a.agency_id = u.agency_id and a.first_in_order < u.first_in_order
                      and a.last_in_order >= u.last_in_order
                    order by a.first_in_order desc limit 1) above on true
             where u.agency_id = :agency
               and exists (select from workforce.employee p
                    where p.agency_id = u.agency_id and p.unit_id = u.unit_id and p.active)
               and not exists (select from workforce.employee v
                    where v.agency_id = u.agency_id and v.unit_id = u.unit_id and v.heads_unit and v.active)
            """;

    private final JdbcClient jdbc;

    Posts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The posts near to somebody: their own, those of direct reports, and the vacant ones that fall to them. */
    @Transactional(readOnly = true)
    public List<Post> near(Authority who) {
        var me = who.person().employee();
        var posts = new ArrayList<Post>(asking(
                        HELD + " and (e.employee_id = :me or l.superior_id = :me)"
                                + " order by e.employee_id <> :me, e.name limit :shown",
                        me)
                .query((row, number) -> held(row.getLong(1), row.getString(2)))
                .list());
        posts.addAll(asking(VACANT + " and above.employee_id = :me order by u.first_in_order limit :shown", me)
                .query((row, number) -> vacant(row.getLong(1), row.getString(2)))
                .list());
        return posts;
    }

    /** The post by its key, if somebody may name a deputy for it. */
    @Transactional(readOnly = true)
    public Optional<Post> find(Authority who, String key) {
        if (!key.matches("[eu]\\d{1,18}")) {
            return Optional.empty();
        }
        var number = Long.parseLong(key.substring(1));
        return key.startsWith("e") ? held(who, number) : vacant(who, number);
    }

    private Optional<Post> held(Authority who, long holder) {
        return asking(
                        HELD + " and e.employee_id = :post and (e.employee_id = :me or l.superior_id = :me"
                                + " or e.employee_id <> :me and " + Reach.OF_UNIT + ") limit :shown",
                        who.person().employee())
                .param("post", holder)
                .params(Reach.of(who, Role.BKD).parameters())
                .query((row, number) -> held(row.getLong(1), row.getString(2)))
                .optional();
    }

    private Optional<Post> vacant(Authority who, long unit) {
        return asking(
                        VACANT + " and u.unit_id = :post and (above.employee_id = :me or " + Reach.OF_UNIT
                                + ") limit :shown",
                        who.person().employee())
                .param("post", unit)
                .params(Reach.of(who, Role.BKD).parameters())
                .query((row, number) -> vacant(row.getLong(1), row.getString(2)))
                .optional();
    }

    private JdbcClient.StatementSpec asking(String sql, long me) {
        return jdbc.sql(sql)
                .param("agency", CurrentAgency.required().value())
                .param("me", me)
                .param("shown", SHOWN);
    }

    private static Post held(long holder, String name) {
        return new Post.Held(new EmployeeId(holder), name);
    }

    private static Post vacant(long unit, String name) {
        return new Post.Vacant(new UnitId(unit), name);
    }
}
