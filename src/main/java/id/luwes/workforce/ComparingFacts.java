package id.luwes.workforce;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Compares the facts of an import with those that are known; leaves the new ones in {@code told}. */
@Component
class ComparingFacts {

    private static final String NOT_REFUSED = " not exists (select from refused r where r.line = t.line) ";

    private final JdbcClient jdbc;

    ComparingFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * An observation is new when the latest one of its kind, and of its year where it tells one, up to its date says
     * something else, or there is none.
     */
    void compare(Map<String, Object> parameters) {
        told(parameters);
        latest(parameters);
    }

    private void run(String sql, Map<String, Object> parameters) {
        jdbc.sql(sql).params(parameters).update();
    }

    private void told(Map<String, Object> parameters) {
        var columns = EmployeeColumns.FACTS.entrySet().stream()
                .map(it -> "('%1$s', '%2$s', %3$s, %4$s, %5$s)"
                        .formatted(
                                it.getKey(),
                                it.getValue(),
                                it.getValue() == FactKind.POSITION_SINCE
                                        ? "case when t.employee_id is not null then i.since end"
                                        : "i." + it.getKey(),
                                it.getValue() == FactKind.PREDICATE ? "i.period" : "null",
                                it.getValue() == FactKind.DISCIPLINE ? "i.discipline_until" : "null"))
                .collect(Collectors.joining(", "));
        run("""
                create temporary table told (line bigint, employee_id bigint, col text, kind text, value text, period text,
                    observed_on date, source text, valid_until date, before text) on commit drop
                """, Map.of());
        run("""
                insert into told
                select t.line, t.employee_id, f.col, f.kind, f.value, f.period,
                       coalesce(i.observed_on::date, :asOf), coalesce(i.source, :source), f.valid_until::date, null
                  from target t join incoming i on i.line = t.line,
                       lateral (values %s) f (col, kind, value, period, valid_until)
                 where f.value is not null and %s
                """.formatted(columns, NOT_REFUSED), parameters);
        run("analyze told", Map.of());
    }

    private void latest(Map<String, Object> parameters) {
        run("""
                create temporary table latest on commit drop as
                select distinct on (t.line, t.kind) t.line, t.kind, f.value, f.valid_until
                  from told t join workforce.fact f on f.agency_id = %s and f.employee_id = t.employee_id
                   and f.kind = t.kind and f.observed_on <= t.observed_on and (t.period is null or f.period = t.period)
                 order by t.line, t.kind, %s
                """.formatted(parameters.get("agency"), FactHistory.NEWEST_FIRST), Map.of());
        run("""
                delete from told t using latest l where l.line = t.line and l.kind = t.kind
                   and l.value = t.value and (t.valid_until is null or t.valid_until is not distinct from l.valid_until)
                """, Map.of());
        run("update told t set before = l.value from latest l where l.line = t.line and l.kind = t.kind", Map.of());
        // Where no fact tells when somebody took office, the record does
        run("""
                delete from told t using workforce.employee e where e.agency_id = :agency
                   and e.employee_id = t.employee_id and t.kind = 'POSITION_SINCE' and t.before is null
                   and e.position_since = t.value::date
                """, parameters);
    }
}
