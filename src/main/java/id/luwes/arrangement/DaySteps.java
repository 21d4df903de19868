package id.luwes.arrangement;

import id.luwes.store.CurrentAgency;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What happened to a change of single days, and what was looked at then. */
@Component
class DaySteps {

    private final JdbcClient jdbc;
    private final Examinations examinations;

    DaySteps(JdbcClient jdbc, Examinations examinations) {
        this.jdbc = jdbc;
        this.examinations = examinations;
    }

    /** The steps, the first one first. */
    @Transactional(readOnly = true)
    public List<DayFile.Step> of(DayChangeId id) {
        return jdbc.sql("""
            select s.state, s.happened_at, coalesce(e.name, '') as by, coalesce(s.reason, '') as reason, s.below_minimum
              from arrangement.day_change_step s
              left join workforce.employee e on e.agency_id = s.agency_id and e.employee_id = s.by_employee
             where s.agency_id = :agency and s.change_id = :id order by s.step_id
            """)
                .param("agency", CurrentAgency.required().value())
                .param("id", id.value())
                .query((row, number) -> new DayFile.Step(
                        DayChange.State.valueOf(row.getString("state")),
                        row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                        row.getString("by"),
                        row.getString("reason"),
                        row.getBoolean("below_minimum")))
                .list();
    }

    /** Under which number it was decided again; empty where it was not. */
    @Transactional(readOnly = true)
    public Optional<DayChangeId> decidedAgain(DayChangeId refused) {
        return jdbc.sql("select change_id from arrangement.day_change where agency_id = :agency and again_of = :id")
                .param("agency", CurrentAgency.required().value())
                .param("id", refused.value())
                .query((row, number) -> new DayChangeId(row.getLong(1)))
                .optional();
    }

    @Transactional(readOnly = true)
    public List<Examination> examinations(DayChangeId id) {
        return examinations.of(Examinations.Subject.DAY_CHANGE, id.value());
    }
}
