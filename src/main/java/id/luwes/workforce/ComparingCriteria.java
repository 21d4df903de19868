package id.luwes.workforce;

import id.luwes.access.AuditTrail;
import id.luwes.access.Reach;
import id.luwes.imports.Work;
import id.luwes.store.CurrentAgency;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds who holds the positions of a file of criteria, compares what is known of them, and adds what is new. */
@Component
class ComparingCriteria {

    private final JdbcClient jdbc;
    private final MatchingUnits units;
    private final AuditTrail audit;
    private final Clock clock;

    ComparingCriteria(JdbcClient jdbc, MatchingUnits units, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.units = units;
        this.audit = audit;
        this.clock = clock;
    }

    void compare(Work work) {
        var parameters = parameters(work);
        units.match();
        target();
        told(parameters);
        refuse(parameters);
        // A line is new where nobody was assessed before, and changed where somebody was assessed otherwise
        run("""
            insert into outcome
            select t.line,
                   case when count(d.line) = 0 then 'SAME' when count(d.before) = 0 then 'NEW' else 'CHANGED' end,
                   i.unit || ' · ' || i.position,
                   jsonb_build_object('criterion', jsonb_build_array(i.criterion, i.criterion),
                       'value', jsonb_build_array(case when count(d.line) = 0 then i.value else min(d.before) end, i.value))
              from target t join incoming i on i.line = t.line left join told d on d.line = t.line
             where t.unit_id is not null group by t.line, i.unit, i.position, i.criterion, i.value
            """, Map.of());
    }

    /** Adds the observations of the lines that are applied, and gives how many there are. */
    int write(Work work) {
        var parameters = parameters(work);
        int written = run("""
            insert into workforce.fact (agency_id, employee_id, kind, value, observed_on, source, recorded_at, recorded_by)
            select :agency, d.employee_id, d.kind, d.value, :asOf, :source, :now, cast(:account as bigint)
              from told d join outcome o on o.line = d.line and o.what in ('NEW', 'CHANGED') order by d.line, d.employee_id
            """, parameters);
        run("""
            create temporary table audited on commit drop as
            select 'FACT_IMPORTED' as action, 'employee' as subject_kind, d.employee_id::text as subject_id,
                   jsonb_build_object('kind', d.kind, 'value', d.value, 'import', '%s') as detail
              from told d join outcome o on o.line = d.line and o.what in ('NEW', 'CHANGED') order by d.line
            """.formatted(work.run()), Map.of());
        audit.recordAll(work.importer().person());
        return written;
    }

    private void target() {
        run("""
            create temporary table target on commit drop as
            select i.line, p.unit_id, lower(regexp_replace(btrim(i.position), '\\s+', ' ', 'g')) as position,
                   i.criterion, i.value
              from incoming i left join place p on p.unit = lower(i.unit) and p.above is not distinct from lower(i.unit_above)
            """, Map.of());
        run("analyze target", Map.of());
    }

    /** An observation is new where the latest one of its kind up to its date says something else, or there is none. */
    private void told(Map<String, @Nullable Object> parameters) {
        run("""
            create temporary table holder on commit drop as
            select t.line, e.employee_id, t.criterion as kind, t.value
              from target t join workforce.employee e on e.agency_id = platform.current_agency() and e.active
               and e.unit_id = t.unit_id
               and lower(regexp_replace(btrim(e.position_name), '\\s+', ' ', 'g')) = t.position
            """, Map.of());
        run("""
            create temporary table told (line bigint, employee_id bigint, kind text, value text, before text) on commit drop
            """, Map.of());
        run("""
            insert into told
            select h.line, h.employee_id, h.kind, h.value, f.value
              from holder h left join lateral (
                   select f.value from workforce.fact f
                    where f.agency_id = :agency and f.employee_id = h.employee_id and f.kind = h.kind
                      and f.observed_on <= :asOf
                    order by f.observed_on desc, f.fact_id desc limit 1) f on true
             where h.employee_id <> :me and f.value is distinct from h.value
            """, parameters);
        run("analyze told", Map.of());
    }

    private void refuse(Map<String, @Nullable Object> parameters) {
        units.refuse();
        run("""
            insert into refused
            select t.line, 'unit', i.unit, 'workforce.criteria.import.problem.scope', '{}'::text[]
              from target t join incoming i on i.line = t.line
              join agency.unit u on u.agency_id = :agency and u.unit_id = t.unit_id
             where not
            """ + Reach.OF_UNIT, parameters);
        run("""
            insert into refused
            select t.line, 'position', i.position,
                   case when n.names is null then 'workforce.criteria.import.problem.position'
                        else 'workforce.criteria.import.problem.position-other' end,
                   case when n.names is null then '{}'::text[] else array[n.names] end
              from target t join incoming i on i.line = t.line
              cross join lateral (
                   select string_agg(p.position_name, '; ' order by p.position_name) as names
                     from (select distinct e.position_name from workforce.employee e
                            where e.agency_id = :agency and e.active and e.unit_id = t.unit_id
                            order by e.position_name limit 5) p) n
             where t.unit_id is not null and not exists (select from holder h where h.line = t.line)
            """, parameters);
        run("""
            insert into refused
            select t.line, 'criterion', i.criterion, 'workforce.criteria.import.problem.twice', array[t.lines]
              from (select line, count(*) over same as rows, string_agg(line::text, ', ') over same as lines
                      from target where unit_id is not null window same as (partition by unit_id, position, criterion)) t
              join incoming i on i.line = t.line where t.rows > 1
            """, Map.of());
    }

    private Map<String, @Nullable Object> parameters(Work work) {
        var parameters = new HashMap<String, @Nullable Object>(work.importer().parameters());
        parameters.put("agency", CurrentAgency.required().value());
        parameters.put("asOf", work.asOf());
        parameters.put("source", work.source());
        parameters.put("me", work.importer().employee());
        parameters.put("account", work.importer().account());
        parameters.put("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
        return parameters;
    }

    private int run(String sql, Map<String, ? extends @Nullable Object> parameters) {
        return jdbc.sql(sql).params(parameters).update();
    }
}
