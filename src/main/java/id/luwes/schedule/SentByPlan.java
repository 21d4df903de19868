package id.luwes.schedule;

import static java.util.stream.Collectors.toMap;

import id.luwes.arrangement.SentAway;
import id.luwes.core.EmployeeId;
import id.luwes.regime.RegimeId;
import id.luwes.store.StandingPlans;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whom rules of the organisation send away, as the plan of each day says. */
@Component
class SentByPlan implements SentAway {

    private final JdbcClient jdbc;

    SentByPlan(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @StandingPlans
    public Map<LocalDate, RegimeId> on(List<LocalDate> workingDays, EmployeeId person) {
        return jdbc
                .sql("select p.day, p.regime_id from schedule.plan(cast(:days as date[])) p"
                        + " where p.employee_id = :person and p.regime_id is not null")
                .param("days", Plans.array(workingDays))
                .param("person", person.value())
                .query((row, number) -> Map.entry(row.getObject(1, LocalDate.class), new RegimeId(row.getLong(2))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
