package id.luwes.evaluation;

import id.luwes.arrangement.PastEvaluations;
import id.luwes.core.EmployeeId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The last rulings on somebody, for whoever decides on a new application. */
@Component
class RuledBefore implements PastEvaluations {

    private static final int SHOWN = 3;

    private final JdbcClient jdbc;

    RuledBefore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Evaluated> of(EmployeeId person) {
        return jdbc.sql("""
                select e.evaluation_id, e.month, r.outcome, r.from_day, coalesce(r.days_left, 0) as days_left
                  from evaluation.evaluation e
                  join evaluation.ruling r on r.agency_id = e.agency_id and r.evaluation_id = e.evaluation_id
                 where e.agency_id = platform.current_agency() and e.employee_id = :person
                 order by e.month desc limit :shown
                """)
                .param("person", person.value())
                .param("shown", SHOWN)
                .query((row, number) -> new Evaluated(
                        row.getLong("evaluation_id"),
                        YearMonth.from(row.getObject("month", LocalDate.class)),
                        Outcome.valueOf(row.getString("outcome")),
                        Optional.ofNullable(row.getObject("from_day", LocalDate.class)),
                        row.getInt("days_left")))
                .list();
    }
}
