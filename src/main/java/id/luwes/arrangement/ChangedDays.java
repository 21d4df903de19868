package id.luwes.arrangement;

import id.luwes.core.EmployeeId;
import id.luwes.store.CurrentAgency;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is behind days that depart from their agreements, told by the changes that a plan names. */
@Component
public class ChangedDays {

    private final JdbcClient jdbc;

    ChangedDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A day of somebody's plan that a change decides.
     *
     * @param day the change may hold for others too
     */
    public record Of(DayChangeId change, LocalDate day) {}

    /** Who and why, by date; one statement, and none where nothing was changed. */
    @Transactional(readOnly = true)
    public List<ChangedDay> of(Collection<Of> days) {
        if (days.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
            select d.employee_id, d.day, c.kind, d.mode = 'AWAY' as away, coalesce(c.reason, '') as reason,
                   coalesce(e.name, '') as by, r.regime_id, r.title_id, r.title_en, r.instrument
              from unnest(cast(:changes as bigint[]), cast(:days as date[])) w(change_id, day)
              join arrangement.changed_day d on d.agency_id = :agency and d.change_id = w.change_id and d.day = w.day
              join arrangement.day_change c on c.agency_id = d.agency_id and c.change_id = d.change_id
              join arrangement.day_change_step s on s.agency_id = c.agency_id and s.change_id = c.change_id
               and s.state = 'GRANTED'
              left join workforce.employee e on e.agency_id = s.agency_id and e.employee_id = s.by_employee
              left join regime.regime r on r.agency_id = d.agency_id and r.regime_id = d.regime_id and d.mode = 'AWAY'
             order by d.day, d.employee_id
            """)
                .param("agency", CurrentAgency.required().value())
                .param("changes", days.stream().map(it -> it.change().value()).toArray(Long[]::new))
                .param("days", days.stream().map(it -> it.day().toString()).toArray(String[]::new))
                .query((row, number) -> new ChangedDay(
                        new EmployeeId(row.getLong("employee_id")),
                        row.getObject("day", LocalDate.class),
                        DayChange.Kind.valueOf(row.getString("kind")),
                        row.getBoolean("away"),
                        row.getString("reason"),
                        row.getString("by"),
                        DayChanges.rule(row)))
                .list();
    }
}
