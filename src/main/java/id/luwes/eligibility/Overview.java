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
              join agency.unit u on u.agency_id = e.agency_id and u.unit_id = e.unit_id
              left join eligibility.standing s on s.agency_id = e.agency_id and s.employee_id = e.employee_id
             where e.agency_id = :agency and e.active and
            """ + Scope.CONDITION;

    private static final String FILTER = """
               and (:unit = 0 or exists (select from agency.unit f where f.agency_id = :agency and f.unit_id = :unit
                       and u.first_in_order between f.first_in_order and f.last_in_order))
               and (:box = 0 or s.nine_box = :box)
               and (:reason = '' or :reason = any (s.reasons))
               and (:standing = '' or :standing = case when s.verdict_id is null then 'unjudged'
                       when s.eligible then 'eligible' else 'not' end)
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

    /** One person with the verdict that holds; without one where the box is 0 and the days are -1. */
    public record Line(
            EmployeeId employee,
            String name,
            String position,
            String unit,
            int box,
            int maxDays,
            List<String> reasons) {}

    /** The counts of all whom the filter leaves, by what they are counted. */
    public record Counts(List<Count> standings, List<Count> boxes, List<Count> reasons, List<Count> units) {}

    /** One page of the people, by name. */
    @Transactional(readOnly = true)
    public List<Line> lines(Scope scope, Filter filter, int page, int size) {
        return jdbc.sql("select e.employee_id, e.name, e.position_name, u.name as unit_name, s.nine_box,"
                        + " coalesce(s.max_days, -1) as max_days, coalesce(s.reasons, '{}') as reasons"
                        + PEOPLE + FILTER + " order by e.name, e.employee_id limit :size offset :skip")
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
        jdbc.sql("with person as materialized (select e.employee_id, u.first_in_order, s.nine_box, s.reasons,"
                        + " case when s.verdict_id is null then 'unjudged' when s.eligible then 'eligible'"
                        + " else 'not' end as standing" + PEOPLE + FILTER + ") " + COUNTED)
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

    private static final String COUNTED = """
            select 'standing' as heading, standing as key, '' as label, count(*) as people,
                   count(*) filter (where standing = 'eligible') as eligible
              from person group by standing
            union all
            select 'box', nine_box::text, '', count(*), count(*) filter (where standing = 'eligible')
              from person where nine_box is not null group by nine_box
            union all
            select 'reason', reason, '', count(*), 0 from person, unnest(reasons) reason group by reason
            union all
            (select 'unit', c.unit_id::text, c.name, count(*), count(*) filter (where standing = 'eligible')
              from person p join agency.unit c on c.agency_id = :agency
               and p.first_in_order between c.first_in_order and c.last_in_order
             where case when :unit = 0 then c.depth = (select min(u.depth) + 1 from agency.unit u where u.agency_id = :agency)
                        else c.parent_id = :unit end
             group by c.unit_id, c.name)
             order by heading, people desc, key
            """;

    /** The units in scope that a person may choose from, by their place in the tree, to a given depth. */
    @Transactional(readOnly = true)
    public List<Count> units(Scope scope, int depth) {
        return jdbc.sql("select u.unit_id, u.name, u.depth from agency.unit u where u.agency_id = :agency"
                        + " and u.depth <= :depth and " + Scope.CONDITION + " order by u.first_in_order")
                .param("agency", CurrentAgency.required().value())
                .param("depth", depth)
                .params(scope.parameters())
                .query((row, number) -> new Count(row.getString(1), row.getString(2), row.getInt(3), 0))
                .list();
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
                Verdicts.reasons(row));
    }
}
