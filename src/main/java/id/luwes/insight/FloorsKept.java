package id.luwes.insight;

import id.luwes.core.UnitId;
import id.luwes.store.CurrentAgency;
import java.time.YearMonth;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads how the service units within a unit kept their floors; one statement. */
@Component
public class FloorsKept {

    private final JdbcClient jdbc;

    FloorsKept(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that may be told first, of them whichever missed the most days; then by name. */
    @Transactional(readOnly = true)
    public List<Floor> of(UnitId unit, YearMonth month) {
        return jdbc.sql("""
            select u.unit_id, u.name, coalesce(p.name, '') as above, f.minimum, f.days, f.missed, f.furthest, f.missing, f.small
              from agency.unit t
              join agency.unit u on u.agency_id = t.agency_id
               and u.first_in_order between t.first_in_order and t.last_in_order
              left join agency.unit p on p.agency_id = u.agency_id and p.unit_id = u.parent_id
              join insight.floor_month f on f.agency_id = u.agency_id and f.month = :month and f.unit_id = u.unit_id
             where t.agency_id = :agency and t.unit_id = :unit
             order by f.small, case when f.small then 0 else f.missed end desc, u.name, u.unit_id
            """)
                .param("agency", CurrentAgency.required().value())
                .param("unit", unit.value())
                .param("month", month.atDay(1))
                .query((row, number) -> new Floor(
                        new UnitId(row.getLong("unit_id")),
                        row.getString("name"),
                        row.getString("above"),
                        row.getInt("minimum"),
                        row.getInt("days"),
                        row.getInt("missed"),
                        row.getInt("furthest"),
                        row.getInt("missing"),
                        row.getBoolean("small")))
                .list();
    }
}
