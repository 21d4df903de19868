package id.luwes.evaluation;

import id.luwes.core.EmployeeId;
import id.luwes.performance.SettledMonths;
import java.time.YearMonth;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The months on which a superior has ruled: what such a ruling was built on is not changed any more. */
@Component
class RuledMonths implements SettledMonths {

    private final JdbcClient jdbc;

    RuledMonths(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isSettled(EmployeeId person, YearMonth month) {
        return jdbc.sql("""
                select state = 'RULED' from evaluation.evaluation
                 where agency_id = platform.current_agency() and employee_id = :person and month = :month
                """)
                .param("person", person.value())
                .param("month", month.atDay(1))
                .query((row, number) -> row.getBoolean(1))
                .optional()
                .orElse(false);
    }
}
