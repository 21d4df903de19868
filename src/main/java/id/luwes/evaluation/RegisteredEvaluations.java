package id.luwes.evaluation;

import id.luwes.policy.Proposal;
import id.luwes.workforce.Sought;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Every evaluation of a month in a scope, for whoever oversees them; each question is one statement. */
@Component
public class RegisteredEvaluations {

    private static final String CASES =
            " from evaluation.evaluation c where c.agency_id = :agency and c.month = :month and " + Sought.OF_CASE;

    /** The page is cut before anything but names is looked up for it: what waits first, by name. */
    private static final String PAGE = "e.evaluation_id in (select c.evaluation_id from (select c.*" + CASES + """
               and (:state = '' or c.state = :state)) c
              join workforce.employee n on n.agency_id = c.agency_id and n.employee_id = c.employee_id
             order by\s"""
            + order("c.state", "n.name", "c.evaluation_id") + " limit :size offset :skipped) order by "
            + order("e.state", "w.name", "e.evaluation_id");

    private final JdbcClient jdbc;

    RegisteredEvaluations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Which evaluations.
     *
     * @param state the name of an {@link Evaluation.State}, empty for all
     */
    public record Filter(Sought people, String state, YearMonth month) {}

    /** A number of evaluations. */
    public record Count(Evaluation.State state, Optional<Proposal> result, int number, int departed) {}

    /** How many of them stand how, whatever state is asked for. */
    @Transactional(readOnly = true)
    public List<Count> counts(Filter filter) {
        return jdbc.sql("""
                select c.state, coalesce(r.outcome, p.result) as result, count(*) as number,
                       count(*) filter (where r.departs) as departed
                  from (select c.*""" + CASES + """
                ) c
                  join evaluation.proposal p on p.agency_id = c.agency_id and p.evaluation_id = c.evaluation_id
                   and p.number = c.number
                  left join evaluation.ruling r on r.agency_id = c.agency_id and r.evaluation_id = c.evaluation_id
                 group by 1, 2
                """)
                .params(parameters(filter))
                .query((row, number) -> new Count(
                        Evaluation.State.valueOf(row.getString("state")),
                        Optional.ofNullable(row.getString("result")).map(Proposal::valueOf),
                        row.getInt("number"),
                        row.getInt("departed")))
                .list();
    }

    /** One page of them. */
    @Transactional(readOnly = true)
    public List<EvaluationLine> page(Filter filter, int page, int size) {
        return jdbc.sql(Evaluations.LINES + PAGE)
                .params(parameters(filter))
                .param("state", filter.state())
                .param("size", size)
                .param("skipped", (page - 1L) * size)
                .query((row, number) -> Evaluations.line(row))
                .list();
    }

    private static Map<String, Object> parameters(Filter filter) {
        var parameters = new HashMap<>(filter.people().parameters());
        parameters.put("month", filter.month().atDay(1));
        return parameters;
    }

    private static String order(String state, String name, String id) {
        return "case %s when 'WAITING' then 0 when 'HELD_BACK' then 1 when 'RULED' then 2 else 3 end, %s, %s"
                .formatted(state, name, id);
    }
}
