package id.luwes.performance;

import id.luwes.agency.Agencies;
import id.luwes.web.Tally;
import id.luwes.workforce.RegisteredCases;
import id.luwes.workforce.Sought;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every output of a scope that belongs to an agreement, for whoever oversees them; each question is one statement. Found
 * and counted by {@code performance.standing}, told by {@code performance.output_standing}.
 */
@Component
public class RegisteredOutputs implements RegisteredCases<RegisteredOutputs.Line> {

    /** What can be asked for; who is late has not delivered, and is counted among the open too. */
    public static final List<String> STATES = List.of("open", "late", "delivered", "returned", "accepted", "lapsed");

    private static final String CASES = " from performance.standing c where c.agency_id = :agency and " + Sought.OF_CASE
            + " and (:always or c.due between :first and :last) ";

    private static final String LATE = "(c.state = 'OPEN' and c.due < :today)";

    private static final String PAGE =
            "with page as materialized (select c.agency_id, c.output_id, c.employee_id, c.due" + CASES + """
               and (:state = '' or c.state = upper(:state) or :state = 'late' and\s""" + LATE
                    + """
            ) order by c.due desc, c.output_id desc limit :size offset :skipped)
            select e.name, u.name as unit_name,\s""" + OutputRows.COLUMNS + """
              from page c
             cross join lateral (select * from performance.output_standing o
                    where o.agency_id = :agency and o.output_id = c.output_id offset 0) s
              join workforce.employee e on e.agency_id = c.agency_id and e.employee_id = c.employee_id
              join agency.unit u on u.agency_id = e.agency_id and u.unit_id = e.unit_id
             order by c.due desc, c.output_id desc
            """;

    private final JdbcClient jdbc;
    private final Agencies agencies;

    RegisteredOutputs(JdbcClient jdbc, Agencies agencies) {
        this.jdbc = jdbc;
        this.agencies = agencies;
    }

    /** An output, and who promised it where. */
    public record Line(Output output, String name, String unit) {}

    @Override
    public List<String> states() {
        return STATES;
    }

    @Override
    @Transactional(readOnly = true)
    public Tally counts(Filter filter) {
        var counts = new HashMap<String, Long>();
        var all = jdbc.sql("select lower(c.state) as state, count(*) as number, count(*) filter (where " + LATE
                        + ") as late" + CASES + " group by c.state")
                .params(parameters(filter))
                .query((row, number) -> {
                    counts.put(row.getString("state"), row.getLong("number"));
                    counts.merge("late", row.getLong("late"), Long::sum);
                    return row.getLong("number");
                })
                .list();
        return new Tally(all.stream().mapToLong(it -> it).sum(), counts);
    }

    /** One page of them, the latest due first. */
    @Override
    @Transactional(readOnly = true)
    public List<Line> page(Filter filter, int page, int size) {
        return jdbc.sql(PAGE)
                .params(parameters(filter))
                .param("state", filter.state())
                .param("size", size)
                .param("skipped", (page - 1L) * size)
                .query((row, number) -> new Line(OutputRows.of(row), row.getString("name"), row.getString("unit_name")))
                .list();
    }

    private Map<String, Object> parameters(Filter filter) {
        var parameters = filter.parameters();
        parameters.put("today", agencies.today());
        return parameters;
    }
}
