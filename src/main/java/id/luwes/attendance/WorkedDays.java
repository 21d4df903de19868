package id.luwes.attendance;

import static java.util.stream.Collectors.toMap;

import id.luwes.core.DateRange;
import id.luwes.core.EmployeeId;
import id.luwes.store.CurrentAgency;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who worked from when to when; each question is one statement. In SQL, {@code attendance.worked_day}. */
@Component
public class WorkedDays {

    private static final String DAYS = """
            select w.employee_id, w.day, w.in_time, w.out_time from attendance.worked_day w where w.agency_id = :agency
            """;

    private final JdbcClient jdbc;

    WorkedDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The day of one person; {@link WorkedDay#none} where nothing was recorded. */
    @Transactional(readOnly = true)
    public WorkedDay of(EmployeeId person, LocalDate day) {
        return on(List.of(person), day).getOrDefault(person, WorkedDay.none(person, day));
    }

    /** The days of one person on which something was recorded, by date. */
    @Transactional(readOnly = true)
    public Map<LocalDate, WorkedDay> of(EmployeeId person, DateRange days) {
        return jdbc
                .sql(DAYS + " and w.employee_id = :person and w.day between :first and :last")
                .param("agency", CurrentAgency.required().value())
                .param("person", person.value())
                .param("first", days.first())
                .param("last", days.last())
                .query((row, number) -> day(row))
                .stream()
                .collect(toMap(WorkedDay::day, it -> it));
    }

    /** Those of these people for whom something was recorded on a date. */
    @Transactional(readOnly = true)
    public Map<EmployeeId, WorkedDay> on(Collection<EmployeeId> people, LocalDate day) {
        return jdbc
                .sql(DAYS + " and w.day = :day and w.employee_id = any(:people)")
                .param("agency", CurrentAgency.required().value())
                .param("day", day)
                .param("people", people.stream().map(EmployeeId::value).toArray(Long[]::new))
                .query((row, number) -> day(row))
                .stream()
                .collect(toMap(WorkedDay::employee, it -> it));
    }

    private static WorkedDay day(ResultSet row) throws SQLException {
        return new WorkedDay(
                new EmployeeId(row.getLong("employee_id")),
                row.getObject("day", LocalDate.class),
                Optional.ofNullable(row.getObject("in_time", LocalTime.class)),
                Optional.ofNullable(row.getObject("out_time", LocalTime.class)));
    }
}
