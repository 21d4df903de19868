package id.luwes.workforce;

import id.luwes.access.Authority;
import id.luwes.access.Reach;
import id.luwes.access.Role;
import id.luwes.agency.Agencies;
import id.luwes.agency.Units;
import id.luwes.core.EmployeeId;
import id.luwes.core.UnitId;
import id.luwes.organisation.Shapers;
import id.luwes.store.CurrentAgency;
import id.luwes.workforce.Team.Member;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The teams of the current agency. Kept by whoever shapes the owning unit and by whoever heads it or a unit above it; read by
 * these, by the auditor, and by whoever belongs to the team.
 */
@Component
public class WorkTeams {

    /** So many stand on a page. */
    public static final int SIZE = 25;

    /** On {@code u}, the owning unit: whether the reader may keep its teams. */
    private static final String KEEPS = "(" + Reach.OF_UNIT + """
         or exists (select from workforce.employee h
              join agency.unit o on o.agency_id = h.agency_id and o.unit_id = h.unit_id
             where h.agency_id = u.agency_id and h.employee_id = :me and h.heads_unit and h.active
               and u.first_in_order between o.first_in_order and o.last_in_order))
        """;

    /** A membership {@code m} that holds today, or will. */
    private static final String COMING = "m.ended_at is null and coalesce(m.last_day, 'infinity') >= :today";

    private static final String TODAY = COMING + " and m.first_day <= :today";

    private static final String COLUMNS = """
        select t.team_id, t.name, u.unit_id, u.name as unit_name, u.first_in_order, u.last_in_order,
               l.employee_id as lead_id, l.name as lead_name, t.ended_at is not null as ended,
               (select count(*) from workforce.team_member m where m.agency_id = t.agency_id and m.team_id = t.team_id
                   and not m.leads and
        """ + TODAY + ") as members, " + KEEPS + " as kept";

    private static final String SEEN =
            """
                  from workforce.team t
                  join agency.unit u on u.agency_id = t.agency_id and u.unit_id = t.unit_id
                  left join lateral (select e.employee_id, e.name from workforce.team_member m
                        join workforce.employee e on e.agency_id = m.agency_id and e.employee_id = m.employee_id
                       where m.agency_id = t.agency_id and m.team_id = t.team_id and m.leads and
                """ + TODAY + ") l on true where t.agency_id = :agency and (" + KEEPS + """
                   or exists (select from unnest(cast(:auditFirsts as integer[]), cast(:auditLasts as integer[])) as a (first, last)
                        where u.first_in_order between a.first and a.last)
                   or exists (select from workforce.team_member m where m.agency_id = t.agency_id and m.team_id = t.team_id
                        and m.employee_id = :me and
                """ + COMING + "))";

    private final JdbcClient jdbc;
    private final Agencies agencies;
    private final Units units;

    WorkTeams(JdbcClient jdbc, Agencies agencies, Units units) {
        this.jdbc = jdbc;
        this.agencies = agencies;
        this.units = units;
    }

    /** Today where the agency works. */
    @Transactional(readOnly = true)
    public LocalDate today() {
        return agencies.today();
    }

    /** How many teams the reader sees that have not ended. */
    @Transactional(readOnly = true)
    public int count(Authority who) {
        return asking(who, "select count(*)" + SEEN + " and t.ended_at is null")
                .query((row, number) -> row.getInt(1))
                .single();
    }

    /** A page of them, by name. */
    @Transactional(readOnly = true)
    public List<Team> of(Authority who, int page) {
        return asking(
                        who,
                        COLUMNS + SEEN + " and t.ended_at is null order by lower(t.name), t.team_id"
                                + " limit :size offset :skipped")
                .param("size", SIZE)
                .param("skipped", (page - 1) * SIZE)
                .query((row, number) -> team(row))
                .list();
    }

    /** One that the reader sees, also once it has ended. */
    @Transactional(readOnly = true)
    public Optional<Team> find(Authority who, long id) {
        return asking(who, COLUMNS + SEEN + " and t.team_id = :id")
                .param("id", id)
                .query((row, number) -> team(row))
                .optional();
    }

    /** How many belong to it, the lead and those to come included. */
    @Transactional(readOnly = true)
    public int size(long team) {
        return in(team, "select count(*)", "")
                .query((row, number) -> row.getInt(1))
                .single();
    }

    /** A page of who belongs to it, the lead first, then by name. */
    @Transactional(readOnly = true)
    public List<Member> members(long team, int page) {
        return in(team, MEMBERS, " order by not m.leads, e.name, m.member_id limit :size offset :skipped")
                .param("size", SIZE)
                .param("skipped", (page - 1) * SIZE)
                .query((row, number) -> member(row))
                .list();
    }

    private static final String MEMBERS = "select m.member_id, m.employee_id, e.name, e.position_name,"
            + " u.name as unit_name, m.leads, m.first_day, m.last_day, m.letter";

    /** Everybody of it, for whoever changes it. */
    List<Member> all(long team) {
        return in(team, MEMBERS, " order by m.member_id")
                .query((row, number) -> member(row))
                .list();
    }

    /** A team of somebody, as their page tells it. */
    public record Belonging(long team, String name, String unitName, boolean leads, LocalDate from, String lead) {}

    /** The teams to which somebody belongs, or will. */
    @Transactional(readOnly = true)
    public List<Belonging> of(EmployeeId person) {
        return jdbc.sql("""
            select t.team_id, t.name, u.name as unit_name, mine.leads, mine.first_day, coalesce(l.name, '') as lead
              from workforce.team_member mine
              join workforce.team t on t.agency_id = mine.agency_id and t.team_id = mine.team_id and t.ended_at is null
              join agency.unit u on u.agency_id = t.agency_id and u.unit_id = t.unit_id
              left join lateral (select e.name from workforce.team_member m
                    join workforce.employee e on e.agency_id = m.agency_id and e.employee_id = m.employee_id
                   where m.agency_id = t.agency_id and m.team_id = t.team_id and m.leads and
            """ + TODAY + """
            ) l on true
             where mine.agency_id = :agency and mine.employee_id = :person and mine.ended_at is null
               and coalesce(mine.last_day, 'infinity') >= :today
             order by t.name, t.team_id
            """)
                .param("agency", CurrentAgency.required().value())
                .param("person", person.value())
                .param("today", agencies.today())
                .query((row, number) -> new Belonging(
                        row.getLong("team_id"),
                        row.getString("name"),
                        row.getString("unit_name"),
                        row.getBoolean("leads"),
                        row.getObject("first_day", LocalDate.class),
                        row.getString("lead")))
                .list();
    }

    /** The units for which the reader may form a team, in the order of the tree. */
    @Transactional(readOnly = true)
    public List<Units.Unit> keepable(Authority who) {
        var kept = asking(who, "select u.unit_id from agency.unit u where u.agency_id = :agency and " + KEEPS)
                .query((row, number) -> new UnitId(row.getLong(1)))
                .set();
        return kept.isEmpty()
                ? List.of()
                : units.all().stream().filter(it -> kept.contains(it.id())).toList();
    }

    /** Whether there is a unit for which the reader may form a team. */
    @Transactional(readOnly = true)
    public boolean mayForm(Authority who) {
        return asking(who, "select exists (select from agency.unit u where u.agency_id = :agency and " + KEEPS + ")")
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    private JdbcClient.StatementSpec in(long team, String columns, String order) {
        return jdbc.sql(columns + """
             from workforce.team_member m
             join workforce.employee e on e.agency_id = m.agency_id and e.employee_id = m.employee_id
             join agency.unit u on u.agency_id = e.agency_id and u.unit_id = e.unit_id
            where m.agency_id = :agency and m.team_id = :team and
            """ + COMING + order)
                .param("agency", CurrentAgency.required().value())
                .param("today", agencies.today())
                .param("team", team);
    }

    private JdbcClient.StatementSpec asking(Authority who, String sql) {
        return jdbc.sql(sql)
                .param("agency", CurrentAgency.required().value())
                .param("today", agencies.today())
                .param("me", who.person().employee())
                .params(Shapers.shaping(who).parameters())
                .params(Reach.of(who, Role.AUDITOR).parameters("audit"));
    }

    private static Team team(ResultSet row) throws SQLException {
        var lead = row.getString("lead_name");
        return new Team(
                row.getLong("team_id"),
                row.getString("name"),
                new Team.Unit(
                        new UnitId(row.getLong("unit_id")),
                        row.getString("unit_name"),
                        row.getInt("first_in_order"),
                        row.getInt("last_in_order")),
                lead == null
                        ? Optional.empty()
                        : Optional.of(new Team.Lead(new EmployeeId(row.getLong("lead_id")), lead)),
                row.getInt("members"),
                row.getBoolean("ended"),
                row.getBoolean("kept") && !row.getBoolean("ended"));
    }

    private static Member member(ResultSet row) throws SQLException {
        return new Member(
                row.getLong("member_id"),
                new EmployeeId(row.getLong("employee_id")),
                row.getString("name"),
                row.getString("position_name"),
                row.getString("unit_name"),
                row.getBoolean("leads"),
                row.getObject("first_day", LocalDate.class),
                Optional.ofNullable(row.getObject("last_day", LocalDate.class)),
                row.getString("letter"));
    }
}
