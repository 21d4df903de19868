package id.luwes.workforce;

import id.luwes.core.EmployeeId;
import id.luwes.store.CurrentAgency;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds people in a scope, a page at a time; two statements however many there are. */
@Component
public class PeopleList {

    /** So many people to a page. */
    public static final int PAGE = 25;

    private static final String PEOPLE = """
              from workforce.employee e
             where e.agency_id = :agency and
            """ + Sought.PEOPLE + """
               and (not :problems or exists (select from workforce.reporting_line p
                     where p.agency_id = e.agency_id and p.employee_id = e.employee_id and p.problem is not null))
            """;

    private final JdbcClient jdbc;

    PeopleList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Whom to look for.
     *
     * @param unit a unit with all below it, 0 for all
     * @param text how a name, one of its words or the NIP begins; empty for all
     * @param problems only those without a superior
     * @param inactive also those whose legal status means that they are not due at work
     */
    public record Query(long unit, String text, boolean problems, boolean inactive) {

        /** Written out, so that a page of the active is cut by the index of the active. */
        private String standing() {
            return inactive ? "" : " and e.active ";
        }
    }

    /**
     * One person; whoever is due at work and has no superior has a problem instead.
     *
     * @param away the legal status of whoever is not due at work
     */
    public record Line(
            EmployeeId employee,
            String nip,
            String name,
            String position,
            String unit,
            String superior,
            Optional<LineProblem> problem,
            Optional<String> away) {}

    /** A page of people, and how many there are in all. */
    public record Found(List<Line> lines, long all) {}

    @Transactional(readOnly = true)
    public Found find(Scope scope, Query query, int page) {
        var parameters = parameters(scope, query);
        long all = jdbc.sql("select count(*) " + PEOPLE + query.standing())
                .params(parameters)
                .query((row, number) -> row.getLong(1))
                .single();
        var lines = jdbc.sql(pageOf(PEOPLE + query.standing()))
                .params(parameters)
                .param("size", PAGE)
                .param("skip", (page - 1L) * PAGE)
                .query((row, number) -> line(row))
                .list();
        return new Found(lines, all);
    }

    /** A unit with people of its own and nobody who heads it; they report to the next head above. */
    public record Vacancy(long unit, String name, int people) {}

    /** Where nobody holds the structural position, by place in the tree; at most so many. */
    @Transactional(readOnly = true)
    public List<Vacancy> vacancies(Scope scope, int most) {
        return jdbc.sql("""
                select u.unit_id, u.name, w.people
                  from (select e.unit_id, count(*) as people, bool_or(e.heads_unit) as headed from workforce.employee e
                         where e.agency_id = :agency and e.active group by e.unit_id) w
                  join agency.unit u on u.agency_id = :agency and u.unit_id = w.unit_id
                 where not w.headed and\s""" + Scope.CONDITION + " order by u.first_in_order limit :most")
                .params(scope.parameters())
                .param("agency", CurrentAgency.required().value())
                .param("most", most)
                .query((row, number) -> new Vacancy(row.getLong(1), row.getString(2), row.getInt(3)))
                .list();
    }

    /** The page is cut by the index on names before anything is looked up for it. */
    private static String pageOf(String people) {
        return """
            with page as (select e.agency_id, e.employee_id, e.nip, e.name, e.position_name, e.unit_id,
                   e.active, e.legal_status
              %s
                order by e.name, e.employee_id limit :size offset :skip)
            select e.employee_id, e.nip, e.name, e.position_name, e.active, e.legal_status, u.name as unit_name,
                   coalesce(s.name, '') as superior, l.problem
              from page e
              join agency.unit u on u.agency_id = e.agency_id and u.unit_id = e.unit_id
              left join workforce.reporting_line l on l.agency_id = e.agency_id and l.employee_id = e.employee_id
              left join workforce.employee s on s.agency_id = l.agency_id and s.employee_id = l.superior_id
             order by e.name, e.employee_id
            """.formatted(people);
    }

    private static Map<String, Object> parameters(Scope scope, Query query) {
        var parameters = new HashMap<String, Object>(new Sought(scope, query.unit(), query.text()).parameters());
        parameters.put("problems", query.problems());
        return parameters;
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                new EmployeeId(row.getLong("employee_id")),
                row.getString("nip"),
                row.getString("name"),
                row.getString("position_name"),
                row.getString("unit_name"),
                row.getString("superior"),
                Optional.ofNullable(row.getString("problem")).map(LineProblem::valueOf),
                row.getBoolean("active") ? Optional.empty() : Optional.of(row.getString("legal_status")));
    }
}
