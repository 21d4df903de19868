package id.luwes.eligibility;

import static java.util.stream.Collectors.groupingBy;

import id.luwes.core.DateRange;
import id.luwes.core.EmployeeId;
import id.luwes.store.CurrentAgency;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The exceptions to the cap that hold or are to come, as far as the days a week ask. */
@Component
class Lifts {

    private final JdbcClient jdbc;
    private final Clock clock;

    Lifts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How verdicts read with the exceptions of their people; one statement for all of them. */
    List<Verdict> lifted(List<Verdict> verdicts) {
        if (verdicts.isEmpty()) {
            return verdicts;
        }
        var ahead = ahead(verdicts.stream().map(Verdict::employee).toList());
        return verdicts.stream()
                .map(it -> Optional.ofNullable(ahead.get(it.employee()))
                        .map(rows -> lifted(it, rows))
                        .orElse(it))
                .toList();
    }

    /** Of everybody who has an exception on a day; one statement. */
    Map<EmployeeId, Lift> on(LocalDate day) {
        return jdbc
                .sql("""
            select x.employee_id, x.days_per_week, x.first_day, coalesce(x.ended_before - 1, x.last_day) as last_day
              from eligibility.cap_exception x
             where x.agency_id = :agency and x.first_day <= :day and coalesce(x.ended_before, x.last_day + 1) > :day
            """)
                .param("agency", CurrentAgency.required().value())
                .param("day", day)
                .query((row, number) -> Map.entry(new EmployeeId(row.getLong("employee_id")), lift(row)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Lift lift(ResultSet row) throws SQLException {
        return new Lift(
                row.getInt("days_per_week"),
                new DateRange(row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class)));
    }

    private static Verdict lifted(Verdict verdict, List<Row> rows) {
        return verdict.lifted(
                rows.stream().map(Row::lift).toList(), rows.getFirst().today());
    }

    /** @param today where the agency works, the same in all of them */
    private record Row(EmployeeId employee, Lift lift, LocalDate today) {}

    private Map<EmployeeId, List<Row>> ahead(Collection<EmployeeId> people) {
        return jdbc
                .sql("""
            select x.employee_id, x.days_per_week, x.first_day, coalesce(x.ended_before - 1, x.last_day) as last_day, g.today
              from eligibility.cap_exception x
              join (select agency_id, (cast(:moment as timestamptz) at time zone zone)::date as today from agency.agency) g
                on g.agency_id = x.agency_id
             where x.agency_id = :agency and x.employee_id = any(:people) and x.last_day >= g.today
               and coalesce(x.ended_before, x.last_day + 1) > greatest(x.first_day, g.today)
             order by x.first_day
            """)
                .param("agency", CurrentAgency.required().value())
                .param("people", people.stream().map(EmployeeId::value).toArray(Long[]::new))
                .param("moment", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Row(
                        new EmployeeId(row.getLong("employee_id")), lift(row), row.getObject("today", LocalDate.class)))
                .stream()
                .collect(groupingBy(Row::employee));
    }
}
