package id.luwes.workforce;

import id.luwes.access.Reach;
import id.luwes.agency.Agencies;
import id.luwes.imports.Work;
import id.luwes.store.CurrentAgency;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Compares the rows of an import with the records: {@code target} is how each person would be, {@code told} which facts
 * would be new. A handful of statements however many rows.
 */
@Component
class ComparingEmployees {

    private static final int MOST_TURNS = 50;
    private static final String NOT_REFUSED = " not exists (select from refused r where r.line = t.line) ";

    private final JdbcClient jdbc;
    private final MatchingUnits units;
    private final ComparingFacts facts;
    private final Agencies agencies;

    ComparingEmployees(JdbcClient jdbc, MatchingUnits units, ComparingFacts facts, Agencies agencies) {
        this.jdbc = jdbc;
        this.units = units;
        this.facts = facts;
        this.agencies = agencies;
    }

    void compare(Work work) {
        units.match();
        var parameters = new HashMap<String, Object>(work.importer().parameters());
        parameters.put("agency", CurrentAgency.required().value());
        parameters.put("today", agencies.today());
        parameters.put("asOf", work.asOf());
        parameters.put("source", work.source());
        parameters.put("overrides", work.has("superior"));
        target(parameters);
        refuseWhatIsAmbiguous(parameters);
        refuseWhatIsMissingOrElsewhere(parameters);
        refuseSecondHeads(parameters);
        facts.compare(parameters);
        outcome(parameters);
        refuseOwn(work.importer().employee());
    }

    /** From one's own record one's own right would follow; a row that changes nothing does no harm. */
    private void refuseOwn(long importer) {
        run("""
                insert into refused
                select t.line, 'nip', t.nip, 'workforce.import.problem.own', '{}'::text[]
                  from target t join outcome o on o.line = t.line and o.what = 'CHANGED'
                 where t.employee_id = :importer
                """, Map.of("importer", importer));
    }

    private void run(String sql, Map<String, Object> parameters) {
        jdbc.sql(sql).params(parameters).update();
    }

    /** How each person would be. The kind of employment is told by digits 13 and 14 of the NIP, see core.Nip. */
    private void target(Map<String, Object> parameters) {
        run("""
                create temporary table target (line bigint primary key, nip text, employee_id bigint, seen timestamptz,
                    old_unit bigint, old_head boolean, employment text, name text, legal_status text, active boolean,
                    unit_id bigint, position_name text, kind text, since date, grade text, regency text, superior text,
                    head boolean) on commit drop
                """, Map.of());
        run("""
                insert into target
                select i.line, i.nip, e.employee_id, e.changed_at, e.unit_id, e.heads_unit and e.active,
                       case when substr(i.nip, 13, 2)::integer < 21 then 'PNS' else 'PPPK' end,
                       coalesce(i.name, e.name), coalesce(i.legal_status, e.legal_status, 'Aktif'),
                       case when i.legal_status is null then coalesce(e.active, true)
                            else lower(i.legal_status) in\s""" + LegalStatus.sql() + """
                       end,
                       coalesce(p.unit_id, e.unit_id), coalesce(i.position_name, e.position_name),
                       coalesce(i.kind, e.position_kind), coalesce(i.since::date, e.position_since),
                       coalesce(i.grade, e.grade), coalesce(i.regency, e.residence_regency),
                       case when :overrides then i.superior else e.superior_nip end, false
                  from incoming i
                  left join place p on p.unit = lower(i.unit) and p.above is not distinct from lower(i.unit_above)
                  left join workforce.employee e on e.agency_id = :agency and e.nip = i.nip
                """, parameters);
        // Whoever stays in unit and kind of position stays head or not, since BKD may have mended that
        run("""
                update target t set head = t.active and case
                       when t.unit_id = t.old_unit and t.kind = e.position_kind and e.active then e.heads_unit
                       else t.kind = 'STRUKTURAL' end
                  from target x left join workforce.employee e on e.agency_id = :agency and e.employee_id = x.employee_id
                 where x.line = t.line and (t.kind = 'STRUKTURAL' or t.old_head)
                """, parameters);
        run("analyze target", Map.of());
    }

    private void refuseWhatIsAmbiguous(Map<String, Object> parameters) {
        run("""
                insert into refused
                select t.line, 'nip', t.nip, 'imports.problem.nip-twice', array[d.lines]
                  from target t join (select nip, string_agg(line::text, ', ' order by line) as lines
                                        from target group by nip having count(*) > 1) d on d.nip = t.nip
                """, parameters);
        units.refuse();
    }

    private void refuseWhatIsMissingOrElsewhere(Map<String, Object> parameters) {
        run("""
                insert into refused
                select t.line, m.col, '', 'workforce.import.problem.new', '{}'
                  from target t join incoming i on i.line = t.line,
                       lateral (values ('name', i.name), ('unit', i.unit), ('position_name', i.position_name),
                                       ('kind', i.kind)) m (col, value)
                 where t.employee_id is null and m.value is null
                """, parameters);
        run("""
                insert into refused
                select t.line, case when m.unit_id = t.old_unit then 'nip' else 'unit' end,
                       case when m.unit_id = t.old_unit then t.nip else u.name end,
                       case when m.unit_id = t.old_unit then 'workforce.import.problem.scope-person'
                            else 'workforce.import.problem.scope-unit' end, '{}'
                  from target t, lateral (select t.old_unit as unit_id union select t.unit_id) m
                  join agency.unit u on u.agency_id = :agency and u.unit_id = m.unit_id
                 where m.unit_id is not null and not\s""" + Reach.OF_UNIT, parameters);
        run("""
                insert into refused
                select i.line, m.col, m.value, 'workforce.import.problem.future', '{}'::text[]
                  from incoming i, lateral (values ('since', i.since), ('observed_on', i.observed_on)) m (col, value)
                 where m.value::date > :today
                union all
                select i.line, 'superior', i.superior, 'workforce.import.problem.own-superior', '{}'::text[]
                  from incoming i where i.superior = i.nip
                """, parameters);
    }

    /**
     * A unit has one head. Counted as if all rows that were not refused were applied; a refused row leaves its person where
     * they are, which may put them in another one's way, so it is counted until nobody is.
     */
    private void refuseSecondHeads(Map<String, Object> parameters) {
        int turn = 0;
        int refused = 1;
        while (refused > 0 && turn++ < MOST_TURNS) {
            refused = jdbc.sql("""
                    with standing as (
                        select t.unit_id, t.line, t.name, coalesce(t.old_head and t.old_unit = t.unit_id, false) as stays
                          from target t where t.head and\s""" + NOT_REFUSED + """
                        union all
                        select e.unit_id, 0, e.name, true from workforce.employee e
                         where e.agency_id = :agency and e.heads_unit and e.active and not exists (
                               select from target t where t.employee_id = e.employee_id and\s""" + NOT_REFUSED + """
                    )), ranked as (
                        select line, unit_id, stays, row_number() over holders as place, first_value(name) over holders as name
                          from standing window holders as (partition by unit_id order by stays desc, line)
                    )
                    insert into refused
                    select r.line, 'unit', u.name, 'workforce.import.problem.head', array[r.name]
                      from ranked r join agency.unit u on u.agency_id = :agency and u.unit_id = r.unit_id
                     where r.place > 1 and not r.stays
                    """)
                    .params(parameters)
                    .update();
        }
    }

    private void outcome(Map<String, Object> parameters) {
        run("""
                with fact as (
                    select line, jsonb_object_agg(col, jsonb_build_array(before, value)) as changes from told group by line
                ), compared as (
                    select t.line, t.employee_id, t.name || ' · ' || t.nip as label, jsonb_strip_nulls(jsonb_build_object(
                        'name', case when e.name is distinct from t.name then jsonb_build_array(e.name, t.name) end,
                        'legal_status', case when e.legal_status is distinct from t.legal_status
                            then jsonb_build_array(e.legal_status, t.legal_status) end,
                        'unit', case when e.unit_id is distinct from t.unit_id then jsonb_build_array(o.name, u.name) end,
                        'position_name', case when e.position_name is distinct from t.position_name
                            then jsonb_build_array(e.position_name, t.position_name) end,
                        'kind', case when e.position_kind is distinct from t.kind then jsonb_build_array(e.position_kind, t.kind) end,
                        'since', case when e.position_since is distinct from t.since
                            then jsonb_build_array(e.position_since, t.since) end,
                        'grade', case when e.grade is distinct from t.grade then jsonb_build_array(e.grade, t.grade) end,
                        'regency', case when e.residence_regency is distinct from t.regency
                            then jsonb_build_array(e.residence_regency, t.regency) end,
                        'superior', case when e.superior_nip is distinct from t.superior
                            then jsonb_build_array(e.superior_nip, t.superior) end)) as changes
                      from target t
                      left join workforce.employee e on e.agency_id = :agency and e.employee_id = t.employee_id
                      left join agency.unit o on o.agency_id = :agency and o.unit_id = e.unit_id
                      left join agency.unit u on u.agency_id = :agency and u.unit_id = t.unit_id
                     where t.name is not null
                )
                insert into outcome
                select c.line, case when c.employee_id is null then 'NEW'
                            when c.changes || coalesce(f.changes, '{}') <> '{}' then 'CHANGED' else 'SAME' end,
                       c.label, c.changes || coalesce(f.changes, '{}')
                  from compared c left join fact f on f.line = c.line
                """, parameters);
    }
}
