package id.luwes.eligibility;

import id.luwes.core.EmployeeId;
import id.luwes.store.CurrentAgency;
import id.luwes.workforce.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Everybody's verdict in a scope, filtered and counted, from the standings; three statements however many people. */
@Component
public class Overview {

    private static final String PEOPLE = """
              from workforce.employee e
              left join eligibility.standing s on s.agency_id = e.agency_id and s.employee_id = e.employee_id
             where e.agency_id = :agency and e.active and
            """ + Scope.IN_UNITS + Scope.IN_UNIT + """
               and (:box = 0 or s.nine_box = :box)
               and (:reason = '' or :reason = any (s.reasons))
               and (:standing = '' or :standing = case when s.verdict_id is null then 'unjudged'
                       when s.eligible then 'eligible' else 'not' end)
            """;

    /** The page is cut by the index on names before anything is looked up for it. */
    private static final String LINES =
            "with page as (select e.agency_id, e.employee_id, e.name, e.position_name," + " e.unit_id" + PEOPLE + """
                order by e.name, e.employee_id limit :size offset :skip)
            select e.employee_id, e.name, e.position_name, u.name as unit_name, s.nine_box,
                   coalesce(least(s.max_days, a.weekly_cap), -1) as max_days, coalesce(a.weekly_cap < s.max_days, false) as capped, coalesce(s.reasons, '{}') as reasons
              from page e
              join agency.unit u on u.agency_id = e.agency_id and u.unit_id = e.unit_id
              join agency.agency a on a.agency_id = e.agency_id
              left join eligibility.standing s on s.agency_id = e.agency_id and s.employee_id = e.employee_id
             order by e.name, e.employee_id
            """;

    /**
     * All people are read once, and counted together where they are alike; few rows are left to count by each heading.
     */
    private static final String COUNTS = """
            with alike as materialized (select grouping(e.unit_id) = 1 as of_all, e.unit_id, s.nine_box, s.reasons,
                    case when s.verdict_id is null then 'unjudged' when s.eligible then 'eligible' else 'not' end
                        as standing, count(*) as people
            """ + PEOPLE + """
                group by grouping sets ((2, 5), (3, 4, 5)))
            select 'standing' as heading, standing as key, '' as label, sum(people) as people,
                   sum(people) filter (where standing = 'eligible') as eligible
              from alike where of_all group by standing
            union all
            select 'box', nine_box::text, '', sum(people), sum(people) filter (where standing = 'eligible')
              from alike where of_all and nine_box is not null group by nine_box
            union all
            select 'reason', reason, '', sum(people), 0 from alike, unnest(reasons) reason where of_all group by reason
            union all
            (select 'unit', c.unit_id::text, c.name, sum(p.people), sum(p.people) filter (where p.standing = 'eligible')
              from alike p
              join agency.unit u on u.agency_id = :agency and u.unit_id = p.unit_id
              join agency.unit c on c.agency_id = :agency
               and u.first_in_order between c.first_in_order and c.last_in_order
             where not p.of_all
               and case when :unit = 0 then c.depth = (select min(r.depth) + 1 from agency.unit r where r.agency_id = :agency)
                        else c.parent_id = :unit end
             group by c.unit_id, c.name)
             order by heading, people desc, key
            """;

    private final JdbcClient jdbc;

    Overview(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What is looked for.
     *
     * @param unit a unit with all below it, 0 for all
     * @param box 1 to 9, 0 for all
     * @param reason the code of a rule, empty for all
     * @param standing {@code eligible}, {@code not}, {@code unjudged}, or empty for all
     */
    public record Filter(long unit, int box, String reason, String standing) {}

    /** How many there are under a heading: a box, a reason, a unit, or a standing. */
    public record Count(String key, String label, long people, long eligible) {}

    /**
     * One person with the verdict that holds; without one where the box is 0 and the days are -1.
     *
     * @param maxDays by the policy and, where that is less, the agency's own cap
     * @param capped whether the agency's own cap made it less
     */
    public record Line(
            EmployeeId employee,
            String name,
            String position,
            String unit,
            int box,
            int maxDays,
            boolean capped,
            List<String> reasons) {}

    /** The counts of all whom the filter leaves, by what they are counted. */
    public record Counts(List<Count> standings, List<Count> boxes, List<Count> reasons, List<Count> units) {}

    /** One page of the people, by name. */
    @Transactional(readOnly = true)
    public List<Line> lines(Scope scope, Filter filter, int page, int size) {
        return jdbc.sql(LINES)
                .params(parameters(scope, filter))
                .param("size", size)
                .param("skip", (long) (page - 1) * size)
                .query((row, number) -> line(row))
                .list();
    }

    /** Counted by standing, box, reason, and by the units directly below the one that is looked at. */
    @Transactional(readOnly = true)
    public Counts counts(Scope scope, Filter filter) {
        var counts = new HashMap<String, List<Count>>();
        jdbc.sql(COUNTS)
                .params(parameters(scope, filter))
                .query((row, number) -> counts.computeIfAbsent(row.getString("heading"), absent -> new ArrayList<>())
                        .add(new Count(
                                row.getString("key"),
                                row.getString("label"),
                                row.getLong("people"),
                                row.getLong("eligible"))))
                .list();
        return new Counts(
                counts.getOrDefault("standing", List.of()),
                counts.getOrDefault("box", List.of()),
                counts.getOrDefault("reason", List.of()),
                counts.getOrDefault("unit", List.of()));
    }

    private static Map<String, @Nullable Object> parameters(Scope scope, Filter filter) {
        var parameters = new HashMap<String, @Nullable Object>(scope.parameters());
        parameters.put("agency", CurrentAgency.required().value());
        parameters.put("unit", filter.unit());
        parameters.put("box", filter.box());
        parameters.put("reason", filter.reason());
        parameters.put("standing", filter.standing());
        return parameters;
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                new EmployeeId(row.getLong("employee_id")),
                row.getString("name"),
                row.getString("position_name"),
                row.getString("unit_name"),
                row.getInt("nine_box"),
                row.getInt("max_days"),
                row.getBoolean("capped"),
                Verdicts.reasons(row));
    }
}
