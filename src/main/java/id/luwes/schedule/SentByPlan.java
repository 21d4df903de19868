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
    public Map<LocalDate, By> on(List<LocalDate> workingDays, EmployeeId person) {
        return jdbc
                .sql("""
                    select p.day, p.regime_id, r.mode = 'EMERGENCY' as emergency
                      from schedule.plan(cast(:days as date[])) p
                      join regime.regime r on r.agency_id = p.agency_id and r.regime_id = p.regime_id
                     where p.employee_id = :person
                    """)
                .param("days", Plans.array(workingDays))
                .param("person", person.value())
                .query((row, number) -> Map.entry(
                        row.getObject(1, LocalDate.class), new By(new RegimeId(row.getLong(2)), row.getBoolean(3))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
