package id.luwes.insight;

import id.luwes.core.UnitId;
import id.luwes.store.CurrentAgency;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads how long decisions in a unit and all below it were waited for; one statement. */
@Component
public class WaitingTimes {

    private final JdbcClient jdbc;

    WaitingTimes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was decided on in this month in the order of the steps; without decisions it is not there. */
    @Transactional(readOnly = true)
    public Map<YearMonth, List<Waited>> of(UnitId unit, YearMonth month) {
        var counts = new HashMap<YearMonth, Map<DecidedStep, TreeMap<Integer, Long>>>();
        jdbc.sql("""
            select d.month, d.step, d.waited, sum(d.decided)
              from agency.unit t
              join agency.unit u on u.agency_id = t.agency_id
               and u.first_in_order between t.first_in_order and t.last_in_order
              join insight.decided_month d on d.agency_id = u.agency_id and d.unit_id = u.unit_id
             where t.agency_id = :agency and t.unit_id = :unit and d.month = :month
             group by d.month, d.step, d.waited
            """)
                .param("agency", CurrentAgency.required().value())
                .param("unit", unit.value())
                .param("month", month.atDay(1))
                .query(row -> {
                    counts.computeIfAbsent(
                                    YearMonth.from(row.getObject(1, LocalDate.class)),
                                    it -> new EnumMap<>(DecidedStep.class))
                            .computeIfAbsent(DecidedStep.valueOf(row.getString(2)), it -> new TreeMap<>())
                            .put(row.getInt(3), row.getLong(4));
                });
        var times = new HashMap<YearMonth, List<Waited>>();
        counts.forEach((each, steps) -> times.put(
                each,
                steps.entrySet().stream()
                        .map(it -> new Waited(it.getKey(), it.getValue()))
                        .toList()));
        return times;
    }
}
