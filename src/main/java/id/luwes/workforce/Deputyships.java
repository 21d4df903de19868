package id.luwes.workforce;

import id.luwes.access.Authority;
import id.luwes.access.Reach;
import id.luwes.access.Role;
import id.luwes.access.StandIn;
import id.luwes.agency.Agencies;
import id.luwes.core.DateRange;
import id.luwes.core.EmployeeId;
import id.luwes.store.CurrentAgency;
import id.luwes.web.Choice;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The deputyships of the current agency that run or will. */
@Component
public class Deputyships {

    private static final int SHOWN = 100;

    private static final String COLUMNS = """
        select d.deputyship_id, d.kind, d.holder_id, coalesce(h.name, u.name, '') as title, d.deputy_id,
               b.name as deputy_name, b.position_name, d.first_day, d.last_day, d.during_leave
          from workforce.deputyship d
          join workforce.employee b on b.agency_id = d.agency_id and b.employee_id = d.deputy_id
          left join workforce.employee h on h.agency_id = d.agency_id and h.employee_id = d.holder_id
          left join agency.unit u on u.agency_id = d.agency_id and u.unit_id = coalesce(d.unit_id, h.unit_id)
          left join workforce.reporting_line l on l.agency_id = d.agency_id and l.employee_id = d.holder_id
         where d.agency_id = :agency and d.ended_at is null and d.last_day >= :today
        """;

    /** Who may end it: the holder, the deputy, the level above, whoever named, and BKD of the unit. */
    private static final String NEAR = " and (d.holder_id = :me or d.deputy_id = :me or l.superior_id = :me"
            + " or d.named_by = :me or " + Reach.OF_UNIT + ") ";

    private final JdbcClient jdbc;
    private final Agencies agencies;
    private final Clock clock;

    Deputyships(JdbcClient jdbc, Agencies agencies, Clock clock) {
        this.jdbc = jdbc;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** Today where the agency works. */
    @Transactional(readOnly = true)
    public LocalDate today() {
        return agencies.today();
    }

    /** Those that concern somebody, who may end each of them; by their first day. */
    @Transactional(readOnly = true)
    public List<Deputyship> near(Authority who) {
        return asking(who, COLUMNS + NEAR + " order by d.first_day, d.deputyship_id limit " + SHOWN)
                .query((row, number) -> deputyship(row))
                .list();
    }

    /** One that somebody may end. */
    @Transactional(readOnly = true)
    public Optional<Deputyship> find(Authority who, long id) {
        return asking(who, COLUMNS + NEAR + " and d.deputyship_id = :id")
                .param("id", id)
                .query((row, number) -> deputyship(row))
                .optional();
    }

    /** As what somebody decides on whom they decide as a deputy, such as <em>Plh. Dimas</em>; no statement for others. */
    @Transactional(readOnly = true)
    public Map<EmployeeId, String> actedFor(Authority who) {
        var titles = new HashMap<Long, String>();
        who.standIns().forEach(it -> titles.put(it.deputyship(), it.title()));
        var found = new HashMap<EmployeeId, String>();
        actingFor(who).forEach((person, deputyship) -> found.put(person, titles.getOrDefault(deputyship, "")));
        return found;
    }

    /** By which deputyship somebody decides on whom they decide as a deputy; no statement for others. */
    @Transactional(readOnly = true)
    public Map<EmployeeId, Long> actingFor(Authority who) {
        var found = new HashMap<EmployeeId, Long>();
        if (!who.standIns().isEmpty()) {
            jdbc.sql("select f.employee_id, f.deputyship_id from workforce.decides_for(:me, :moment) f"
                            + " where f.deputyship_id is not null")
                    .param("me", who.person().employee())
                    .param("moment", clock.instant().atOffset(ZoneOffset.UTC))
                    .query(row -> {
                        found.put(new EmployeeId(row.getLong(1)), row.getLong(2));
                    });
        }
        return found;
    }

    /** Whose recorded absence covers today, of those for whom these act during leave. */
    @Transactional(readOnly = true)
    public List<EmployeeId> awayToday(List<Deputyship> lines) {
        return jdbc.sql("select w.employee_id from workforce.away w where w.agency_id = :agency"
                        + " and w.employee_id = any (:holders) and :today between w.first_day and w.last_day")
                .param("agency", CurrentAgency.required().value())
                .param(
                        "holders",
                        lines.stream()
                                .filter(Deputyship::duringLeave)
                                .flatMap(it -> it.holder().stream())
                                .map(EmployeeId::value)
                                .toArray(Long[]::new))
                .param("today", agencies.today())
                .query((row, number) -> new EmployeeId(row.getLong(1)))
                .list();
    }

    /** Who decides on a person as a deputy at this moment. */
    @Transactional(readOnly = true)
    public List<String> namesFor(EmployeeId person) {
        return jdbc.sql("""
            select b.name || ' (' || case d.kind when 'PLH' then 'Plh.' else 'Plt.' end || ')'
              from workforce.deputies_of(:person, :moment) f
              join workforce.deputyship d on d.agency_id = :agency and d.deputyship_id = f.deputyship_id
              join workforce.employee b on b.agency_id = :agency and b.employee_id = f.deputy_id
             order by 1
            """)
                .param("agency", CurrentAgency.required().value())
                .param("person", person.value())
                .param("moment", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** Whom one would name for a post: the people of the unit, and who is on the same level. */
    @Transactional(readOnly = true)
    public List<Choice> candidates(Authority who, Post post) {
        return jdbc.sql("""
            with mine as (
                select e.unit_id, e.employee_id, l.superior_id from workforce.employee e
                  left join workforce.reporting_line l on l.agency_id = e.agency_id and l.employee_id = e.employee_id
                 where e.agency_id = :agency and e.employee_id = :holder
                union all select :unit, null, null),
            close as (
                select e.employee_id from mine m join workforce.employee e
                    on e.agency_id = :agency and e.unit_id = m.unit_id
                union select r.employee_id from mine m join workforce.reporting_line r
                    on r.agency_id = :agency and r.superior_id in (m.employee_id, m.superior_id))
            select e.employee_id, e.name, e.position_name from close c
              join workforce.employee e on e.agency_id = :agency and e.employee_id = c.employee_id and e.active
             where e.employee_id <> :holder and e.employee_id <> :me
             order by e.name, e.employee_id limit 200
            """)
                .param("agency", CurrentAgency.required().value())
                .param("holder", holder(post))
                .param("unit", unit(post))
                .param("me", who.person().employee())
                .query((row, number) -> new Choice(row.getString(1), row.getString(2) + " · " + row.getString(3)))
                .list();
    }

    private static long holder(Post post) {
        return switch (post) {
            case Post.Held held -> held.holder().value();
            case Post.Vacant vacant -> 0;
        };
    }

    private static long unit(Post post) {
        return switch (post) {
            case Post.Held held -> 0;
            case Post.Vacant vacant -> vacant.unit().value();
        };
    }

    private JdbcClient.StatementSpec asking(Authority who, String sql) {
        return jdbc.sql(sql)
                .param("agency", CurrentAgency.required().value())
                .param("today", agencies.today())
                .param("me", who.person().employee())
                .params(Reach.of(who, Role.BKD).parameters());
    }

    private static Deputyship deputyship(ResultSet row) throws SQLException {
        return new Deputyship(
                row.getLong("deputyship_id"),
                StandIn.Kind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getObject("holder_id", Long.class)).map(EmployeeId::new),
                row.getString("title"),
                new Deputyship.Deputy(
                        new EmployeeId(row.getLong("deputy_id")),
                        row.getString("deputy_name"),
                        row.getString("position_name")),
                new DateRange(row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class)),
                row.getBoolean("during_leave"));
    }
}
