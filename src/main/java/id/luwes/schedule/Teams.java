package id.luwes.schedule;

import id.luwes.core.EmployeeId;
import id.luwes.store.CurrentAgency;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whose week somebody looks at: the people of the own unit, and everybody who reports to them. */
@Component
public class Teams {

    /** So many members are shown at most. */
    public static final int SHOWN = 200;

    private final JdbcClient jdbc;

    Teams(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A member of the team.
     *
     * @param reports whether the member reports to whoever looks, who then sees the kind of place
     */
    public record Member(EmployeeId id, String name, boolean reports) {}

    /** The unit whose floor is counted. */
    public record Counter(String name, OptionalInt minimum) {}

    /** The person first, then the team by name; at most two hundred. */
    @Transactional(readOnly = true)
    public List<Member> of(EmployeeId person) {
        return jdbc.sql("""
                with mine as (
                    select agency_id, unit_id from workforce.employee where agency_id = :agency and employee_id = :me),
                team as (
                    select e.employee_id from mine m
                      join workforce.employee e on e.agency_id = m.agency_id and e.unit_id = m.unit_id
                    union
                    select employee_id from workforce.reporting_line where agency_id = :agency and superior_id = :me)
                select e.employee_id, e.name, coalesce(l.superior_id = :me, false) as reports
                  from team t
                  join workforce.employee e on e.agency_id = :agency and e.employee_id = t.employee_id and e.active
                  left join workforce.reporting_line l on l.agency_id = e.agency_id and l.employee_id = e.employee_id
                 order by e.employee_id <> :me, e.name, e.employee_id limit :shown
                """)
                .param("agency", CurrentAgency.required().value())
                .param("me", person.value())
                .param("shown", SHOWN)
                .query((row, number) -> new Member(
                        new EmployeeId(row.getLong("employee_id")), row.getString("name"), row.getBoolean("reports")))
                .list();
    }

    /** How many the team is in all, the person too. */
    @Transactional(readOnly = true)
    public int countOf(EmployeeId person) {
        return jdbc.sql("""
                select count(*) from workforce.employee e
                  left join workforce.reporting_line l on l.agency_id = e.agency_id and l.employee_id = e.employee_id
                 where e.agency_id = :agency and e.active and (l.superior_id = :me or e.unit_id = (
                    select m.unit_id from workforce.employee m where m.agency_id = :agency and m.employee_id = :me))
                """)
                .param("agency", CurrentAgency.required().value())
                .param("me", person.value())
                .query((row, number) -> row.getInt(1))
                .single();
    }

    /** How many of the person's unit are planned to be on site on each of these days, however many they are. */
    @Transactional(readOnly = true)
    public Map<LocalDate, Integer> onSite(EmployeeId person, List<LocalDate> days) {
        var counted = new HashMap<LocalDate, Integer>();
        jdbc.sql("""
                select p.day, count(*) as people
                  from schedule.plan(cast(:days as date[])) p
                 where p.mode = 'OFFICE' and p.employee_id = any(array(
                    select e.employee_id from workforce.employee e
                     where e.agency_id = :agency and e.active and e.unit_id = (
                        select m.unit_id from workforce.employee m where m.agency_id = :agency and m.employee_id = :person)))
                 group by p.day
                """)
                .param("agency", CurrentAgency.required().value())
                .param("person", person.value())
                .param("days", Plans.array(days))
                .query(row -> {
                    counted.put(row.getObject("day", LocalDate.class), row.getInt("people"));
                });
        return counted;
    }

    /** The unit of this person. */
    @Transactional(readOnly = true)
    public Optional<Counter> counter(EmployeeId person) {
        return jdbc.sql("""
                select u.name, u.service_minimum from workforce.employee e
                  join agency.unit u on u.agency_id = e.agency_id and u.unit_id = e.unit_id
                 where e.agency_id = :agency and e.employee_id = :person
                """)
                .param("agency", CurrentAgency.required().value())
                .param("person", person.value())
                .query((row, number) -> new Counter(
                        row.getString("name"),
                        row.getObject("service_minimum") == null
                                ? OptionalInt.empty()
                                : OptionalInt.of(row.getInt("service_minimum"))))
                .optional();
    }
}
