package id.luwes.arrangement;

import id.luwes.agency.Agencies;
import id.luwes.core.DateRange;
import id.luwes.web.Tally;
import id.luwes.workforce.RegisteredCases;
import id.luwes.workforce.Sought;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every application of a scope, by the unit where its applicant works today, for whoever oversees them; each question is
 * one statement.
 */
@Component
public class RegisteredApplications implements RegisteredCases<RegisteredApplications.Line> {

    /** Approved, with an agreement that runs today; asked for like a state, and counted among the approved. */
    public static final String RUNNING = "running";

    /** What can be asked for. */
    public static final List<String> STATES =
            List.of("submitted", "returned", "offered", RUNNING, "approved", "refused", "revised", "withdrawn");

    private static final String RUNS = """
        (c.state = 'APPROVED' and c.application_id in (select g.application_id from arrangement.agreement g
            where g.agency_id = :agency and g.first_day <= :today and coalesce(g.ended_before, g.last_day + 1) > :today))
        """;

    private static final String CASES = " from arrangement.application c where c.agency_id = :agency"
            + " and (not c.offer or c.state not in ('OFFER', 'DECLINED', 'TAKEN_BACK')) and " + Sought.OF_CASE
            + " and (:always or c.submitted_at >= :from and c.submitted_at < :until) ";

    /** The page is cut by the index on submissions before anything is looked up for it. */
    private static final String PAGE = "with page as (select c.*, " + RUNS + " as running" + CASES + """
        and (:state = '' or c.state = upper(:state) or :state = 'running' and
        """ + RUNS + """
        ) order by c.submitted_at desc, c.application_id desc limit :size offset :skipped)
        select c.application_id, e.name, u.name as unit_name, c.first_day, c.last_day, c.state, c.submitted_at,
               c.running,
               arrangement.days_away(c.agency_id, c.application_id) as days_away
          from page c
          join workforce.employee e on e.agency_id = c.agency_id and e.employee_id = c.employee_id
          join agency.unit u on u.agency_id = e.agency_id and u.unit_id = e.unit_id
         order by c.submitted_at desc, c.application_id desc
        """;

    private final JdbcClient jdbc;
    private final Agencies agencies;

    RegisteredApplications(JdbcClient jdbc, Agencies agencies) {
        this.jdbc = jdbc;
        this.agencies = agencies;
    }

    /** An application in the register. */
    public record Line(
            ApplicationId id,
            String name,
            String unit,
            DateRange period,
            int daysAway,
            Instant submittedAt,
            ApplicationState state,
            boolean running) {}

    @Override
    public List<String> states() {
        return STATES;
    }

    @Override
    @Transactional(readOnly = true)
    public Tally counts(Filter filter) {
        var counts = new HashMap<String, Long>();
        var all = jdbc.sql("select lower(c.state) as state, count(*) as number, count(*) filter (where " + RUNS
                        + ") as running" + CASES + " group by c.state")
                .params(parameters(filter))
                .query((row, number) -> {
                    counts.put(row.getString("state"), row.getLong("number"));
                    counts.merge(RUNNING, row.getLong("running"), Long::sum);
                    return row.getLong("number");
                })
                .list();
        return new Tally(all.stream().mapToLong(it -> it).sum(), counts);
    }

    /** One page of them, the latest submission first. */
    @Override
    @Transactional(readOnly = true)
    public List<Line> page(Filter filter, int page, int size) {
        return jdbc.sql(PAGE)
                .params(parameters(filter))
                .param("state", filter.state())
                .param("size", size)
                .param("skipped", (page - 1L) * size)
                .query((row, number) -> line(row))
                .list();
    }

    private Map<String, Object> parameters(Filter filter) {
        var zone = agencies.current().zone();
        var month = filter.month().orElse(YearMonth.of(2000, 1));
        var parameters = filter.parameters();
        parameters.put("today", agencies.today());
        parameters.put("from", month.atDay(1).atStartOfDay(zone).toOffsetDateTime());
        parameters.put("until", month.plusMonths(1).atDay(1).atStartOfDay(zone).toOffsetDateTime());
        return parameters;
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                new ApplicationId(row.getLong("application_id")),
                row.getString("name"),
                row.getString("unit_name"),
                new DateRange(row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class)),
                row.getInt("days_away"),
                row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
                ApplicationState.valueOf(row.getString("state")),
                row.getBoolean("running"));
    }
}
