package id.luwes.schedule;

import static java.util.stream.Collectors.toMap;

import id.luwes.arrangement.DayOutlook;
import id.luwes.core.EmployeeId;
import id.luwes.store.CurrentAgency;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How many are on site on single days, from the plan of each; two statements, however many days of however many people. */
@Component
class PresenceOnDays implements DayOutlook {

    private final JdbcClient jdbc;

    PresenceOnDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Counter(long unit, String name, int minimum) {}

    private record Present(long unit, LocalDate day) {}

    @Override
    @Transactional(readOnly = true)
    public List<OnSite> of(List<Asked> asked) {
        var counters = counters(asked);
        if (counters.isEmpty()) {
            return List.of();
        }
        var present = present(counters, asked);
        return asked.stream()
                .filter(it -> counters.containsKey(it.person()))
                .map(it -> {
                    var counter = counters.getOrDefault(it.person(), new Counter(0, "", 0));
                    var people = present.getOrDefault(new Present(counter.unit(), it.day()), Set.of());
                    var others = people.stream()
                            .filter(who -> !who.equals(it.person()))
                            .count();
                    return new OnSite(it.person(), it.day(), counter.name(), (int) others, counter.minimum());
                })
                .toList();
    }

    private Map<EmployeeId, Counter> counters(List<Asked> asked) {
        return jdbc
                .sql("""
                    select e.employee_id, u.unit_id, u.name, u.service_minimum from workforce.employee e
                      join agency.unit u on u.agency_id = e.agency_id and u.unit_id = e.unit_id
                     where e.agency_id = :agency and e.employee_id = any(:people) and u.service_minimum is not null
                    """)
                .param("agency", CurrentAgency.required().value())
                .param("people", asked.stream().map(it -> it.person().value()).toArray(Long[]::new))
                .query((row, number) -> Map.entry(
                        new EmployeeId(row.getLong(1)), new Counter(row.getLong(2), row.getString(3), row.getInt(4))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Who is on site on each day, by unit. */
    private Map<Present, Set<EmployeeId>> present(Map<EmployeeId, Counter> counters, List<Asked> asked) {
        var present = new HashMap<Present, Set<EmployeeId>>();
        jdbc.sql("""
            select p.unit_id, p.day, p.employee_id from schedule.plan(cast(:days as date[])) p
             where p.mode = 'OFFICE' and p.employee_id = any(array(
                select e.employee_id from workforce.employee e
                 where e.agency_id = :agency and e.active and e.unit_id = any(:units)))
            """)
                .param("agency", CurrentAgency.required().value())
                .param("units", counters.values().stream().map(Counter::unit).toArray(Long[]::new))
                .param(
                        "days",
                        Plans.array(asked.stream().map(Asked::day).distinct().toList()))
                .query(row -> {
                    present.computeIfAbsent(
                                    new Present(row.getLong(1), row.getObject(2, LocalDate.class)),
                                    key -> new HashSet<>())
                            .add(new EmployeeId(row.getLong(3)));
                });
        return present;
    }
}
