package id.luwes.arrangement;

import id.luwes.core.EmployeeId;
import id.luwes.regime.RegimeId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Single days that hold beside agreements, as {@code arrangement.beside} says. */
@Component
public class BesideDays {

    private final JdbcClient jdbc;

    BesideDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of some people on some dates, by person and date. */
    @Transactional(readOnly = true)
    public List<BesideDay> of(Collection<EmployeeId> people, Collection<LocalDate> days) {
        return jdbc.sql("""
            select b.employee_id, b.day, b.change_id, b.place_kind, b.place_office_id, b.place_detail, b.regime_id,
                   c.kind = 'CALLED_IN' as called_in
              from arrangement.beside(cast(:days as date[])) b
              join arrangement.day_change c on c.agency_id = b.agency_id and c.change_id = b.change_id
             where b.employee_id = any(:people) order by b.employee_id, b.day
            """)
                .param("days", AgreedDays.array(days))
                .param("people", people.stream().map(EmployeeId::value).toArray(Long[]::new))
                .query((row, number) -> new BesideDay(
                        new EmployeeId(row.getLong("employee_id")),
                        row.getObject("day", LocalDate.class),
                        new DayChangeId(row.getLong("change_id")),
                        Place.kept(
                                row.getString("place_kind"),
                                row.getLong("place_office_id"),
                                row.getString("place_detail")),
                        row.getBoolean("called_in"),
                        new RegimeId(row.getLong("regime_id"))))
                .list();
    }
}
