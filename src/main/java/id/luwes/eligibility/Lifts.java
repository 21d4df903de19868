package id.luwes.eligibility;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.luwes.agency.Agencies;
import id.luwes.core.DateRange;
import id.luwes.core.EmployeeId;
import id.luwes.store.CurrentAgency;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The exceptions to the cap that hold or are to come, as far as the days a week ask. */
@Component
class Lifts {

    private final JdbcClient jdbc;
    private final Agencies agencies;

    Lifts(JdbcClient jdbc, Agencies agencies) {
        this.jdbc = jdbc;
        this.agencies = agencies;
    }

    /** Those of several people in one statement, and how verdicts read with them. */
    List<Verdict> lifted(List<Verdict> verdicts) {
        if (verdicts.isEmpty()) {
            return verdicts;
        }
        var today = agencies.today();
        var lifts = ahead(verdicts.stream().map(Verdict::employee).toList(), today);
        return verdicts.stream()
                .map(it -> it.lifted(lifts.getOrDefault(it.employee(), List.of()), today))
                .toList();
    }

    private record Row(EmployeeId employee, Lift lift) {}

    private Map<EmployeeId, List<Lift>> ahead(Collection<EmployeeId> people, LocalDate today) {
        return jdbc
                .sql("""
            select employee_id, days_per_week, first_day, coalesce(ended_before - 1, last_day) as last_day
              from eligibility.cap_exception
             where agency_id = :agency and employee_id = any(:people) and last_day >= :today
               and coalesce(ended_before, last_day + 1) > greatest(first_day, cast(:today as date))
             order by first_day
            """)
                .param("agency", CurrentAgency.required().value())
                .param("people", people.stream().map(EmployeeId::value).toArray(Long[]::new))
                .param("today", today)
                .query((row, number) -> new Row(
                        new EmployeeId(row.getLong("employee_id")),
                        new Lift(
                                row.getInt("days_per_week"),
                                new DateRange(
                                        row.getObject("first_day", LocalDate.class),
                                        row.getObject("last_day", LocalDate.class)))))
                .stream()
                .collect(groupingBy(Row::employee, mapping(Row::lift, toList())));
    }
}
