package id.luwes.attendance;

import id.luwes.web.Tally;
import id.luwes.workforce.RegisteredCases;
import id.luwes.workforce.Sought;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Every correction of a scope, waiting or ruled on, for whoever oversees them; each question is one statement. */
@Component
public class RegisteredCorrections implements RegisteredCases<RegisteredCorrections.Line> {

    /** What can be asked for. */
    public static final List<String> STATES = List.of("waiting", "accepted", "refused");

    private static final String CASES = " from attendance.correction c where c.agency_id = :agency and "
            + Sought.OF_CASE + " and (:always or c.day between :first and :last) ";

    private static final String REFUSED = "(not c.waits and c.correction_id in (select r.correction_id"
            + " from attendance.correction_ruling r where r.agency_id = :agency and not r.accepted))";

    /** The page is cut by the index on days before anything is looked up for it. */
    private static final String PAGE = "with page as (select c.*" + CASES + """
               and (:state = '' or c.waits = (:state = 'waiting'))
               and (:state not in ('accepted', 'refused') or (:state = 'refused') =\s""" + REFUSED + """
            ) order by c.day desc, c.correction_id desc limit :size offset :skipped)
            select c.correction_id, c.employee_id, c.day, c.out_time, c.reason, c.asked_at, r.accepted, r.word, r.ruled_at,
                   e.name, u.name as unit_name, u.first_in_order as place, l.superior_id is null as unsupervised,
                   coalesce(w.name, b.display_name, '') as ruled_by
              from page c
              join workforce.employee e on e.agency_id = c.agency_id and e.employee_id = c.employee_id
              join agency.unit u on u.agency_id = e.agency_id and u.unit_id = e.unit_id
              left join workforce.reporting_line l on l.agency_id = c.agency_id and l.employee_id = c.employee_id
              left join attendance.correction_ruling r
                on r.agency_id = c.agency_id and r.correction_id = c.correction_id
              left join workforce.employee w on w.agency_id = r.agency_id and w.employee_id = r.by_employee
              left join access.account b on b.agency_id = r.agency_id and b.account_id = r.by_account
             order by c.day desc, c.correction_id desc
            """;

    private final JdbcClient jdbc;

    RegisteredCorrections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A correction in the register.
     *
     * @param place of the person's unit in the tree
     * @param unsupervised whether BKD looks after the person's days, because the records tell no superior
     * @param ruledBy empty while it waits
     */
    public record Line(
            Correction correction, String name, String unit, int place, boolean unsupervised, String ruledBy) {}

    @Override
    public List<String> states() {
        return STATES;
    }

    @Override
    @Transactional(readOnly = true)
    public Tally counts(Filter filter) {
        return jdbc.sql("select count(*) as number, count(*) filter (where c.waits) as waiting,"
                        + " count(*) filter (where " + REFUSED + ") as refused" + CASES)
                .params(filter.parameters())
                .query((row, number) -> {
                    long waiting = row.getLong("waiting");
                    long refused = row.getLong("refused");
                    return Tally.of(Map.of(
                            "waiting",
                            waiting,
                            "refused",
                            refused,
                            "accepted",
                            row.getLong("number") - waiting - refused));
                })
                .single();
    }

    /** One page of them, the latest day first. */
    @Override
    @Transactional(readOnly = true)
    public List<Line> page(Filter filter, int page, int size) {
        return jdbc.sql(PAGE)
                .params(filter.parameters())
                .param("state", filter.state())
                .param("size", size)
                .param("skipped", (page - 1L) * size)
                .query((row, number) -> line(row))
                .list();
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                Corrections.correction(row),
                row.getString("name"),
                row.getString("unit_name"),
                row.getInt("place"),
                row.getBoolean("unsupervised"),
                row.getString("ruled_by"));
    }
}
