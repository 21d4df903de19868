package id.luwes.regime;

import static java.util.stream.Collectors.toMap;

import id.luwes.core.EmployeeId;
import id.luwes.core.UnitId;
import id.luwes.store.ArrayText;
import id.luwes.store.CurrentAgency;
import id.luwes.workforce.PositionKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where the people of the current agency sit. */
@Component
public class Seats {

    private final JdbcClient jdbc;

    Seats(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** That of somebody when a day begins; empty for somebody without a unit. */
    @Transactional(readOnly = true)
    public Optional<Seat> of(EmployeeId person, LocalDate day) {
        return Optional.ofNullable(of(person, List.of(day)).get(day));
    }

    /** The same for several days; one on which somebody has no unit is missing. */
    @Transactional(readOnly = true)
    public Map<LocalDate, Seat> of(EmployeeId person, Collection<LocalDate> days) {
        return jdbc
                .sql("""
            select d.day, u.first_in_order, u.serves_public, p.kind,
                   array(select t.team_id from workforce.teams_on(m.employee_id, d.day) t) as teams
              from workforce.membership m
              join unnest(cast(:days as date[])) as d(day) on d.day >= m.from_day and d.day < m.until_day
              join agency.unit u on u.agency_id = m.agency_id and u.unit_id = m.unit_id
              join workforce.position_held p on p.agency_id = m.agency_id and p.employee_id = m.employee_id
               and d.day > p.from_day and d.day <= p.until_day
             where m.agency_id = :agency and m.employee_id = :person
            """)
                .param("agency", CurrentAgency.required().value())
                .param("person", person.value())
                .param("days", ArrayText.of(days.stream()))
                .query((row, number) -> Map.entry(row.getObject("day", LocalDate.class), seat(row)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** All active people of a unit when a day begins, by name. */
    @Transactional(readOnly = true)
    public List<Seated> inUnit(UnitId unit, LocalDate day) {
        return jdbc.sql("""
            select e.employee_id, e.name, e.nip, u.first_in_order, u.serves_public, p.kind,
                   array(select t.team_id from workforce.teams_on(m.employee_id, :day) t) as teams
              from workforce.membership m
              join workforce.employee e on e.agency_id = m.agency_id and e.employee_id = m.employee_id
              join agency.unit u on u.agency_id = m.agency_id and u.unit_id = m.unit_id
              join workforce.position_held p on p.agency_id = m.agency_id and p.employee_id = m.employee_id
               and :day > p.from_day and :day <= p.until_day
             where m.agency_id = :agency and m.unit_id = :unit and m.active and :day >= m.from_day and :day < m.until_day
             order by lower(e.name), e.employee_id
            """)
                .param("agency", CurrentAgency.required().value())
                .param("unit", unit.value())
                .param("day", day)
                .query((row, number) -> new Seated(
                        new EmployeeId(row.getLong("employee_id")),
                        row.getString("name"),
                        row.getString("nip"),
                        seat(row)))
                .list();
    }

    /** All active people of the agency when a day begins, as many together as sit alike; one statement. */
    @Transactional(readOnly = true)
    List<SeatedAlike> alike(LocalDate day) {
        return jdbc.sql("""
            with seated as (
                select m.unit_id, u.first_in_order, u.serves_public, p.kind,
                       case when m.employee_id in (select employee_id from workforce.team_member where agency_id = :agency)
                            then array(select t.team_id from workforce.teams_on(m.employee_id, :day) t order by 1)
                            else array[]::bigint[] end as teams
                  from workforce.membership m
                  join agency.unit u on u.agency_id = m.agency_id and u.unit_id = m.unit_id
                  join workforce.position_held p on p.agency_id = m.agency_id and p.employee_id = m.employee_id
                   and :day > p.from_day and :day <= p.until_day
                 where m.agency_id = :agency and m.active and :day >= m.from_day and :day < m.until_day)
            select unit_id, first_in_order, serves_public, kind, teams, count(*) as people
              from seated group by unit_id, first_in_order, serves_public, kind, teams
            """)
                .param("agency", CurrentAgency.required().value())
                .param("day", day)
                .query((row, number) ->
                        new SeatedAlike(new UnitId(row.getLong("unit_id")), seat(row), row.getInt("people")))
                .list();
    }

    /** The unit of somebody. */
    @Transactional(readOnly = true)
    public Optional<UnitId> unitOf(EmployeeId person) {
        return jdbc.sql("select unit_id from workforce.employee where agency_id = :agency and employee_id = :person")
                .param("agency", CurrentAgency.required().value())
                .param("person", person.value())
                .query((row, number) -> new UnitId(row.getLong(1)))
                .optional();
    }

    private static Seat seat(ResultSet row) throws SQLException {
        return new Seat(
                row.getInt("first_in_order"),
                row.getBoolean("serves_public"),
                Optional.of(PositionKind.valueOf(row.getString("kind"))),
                Set.copyOf(List.of((Long[]) row.getArray("teams").getArray())));
    }
}
