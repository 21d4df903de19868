package id.luwes.organisation;

import id.luwes.access.AuditTrail;
import id.luwes.imports.Work;
import id.luwes.store.CurrentAgency;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes what {@link ComparingUnits} has found to be new or changed, as whole tables, with its audit. */
@Component
class WritingUnits {

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final UnitStore store;

    WritingUnits(JdbcClient jdbc, AuditTrail audit, UnitStore store) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.store = store;
    }

    /** Writes what is new or changed, with its audit; false where nothing is. */
    boolean write(Work work) {
        var agency = Map.<String, Object>of("agency", CurrentAgency.required().value());
        run("delete from target t where not exists (select from outcome o where o.line = t.line and o.what <> 'SAME')");
        var some = jdbc.sql("select exists (select from target)")
                .query((row, number) -> row.getBoolean(1))
                .single();
        if (!some) {
            return false;
        }
        offices(agency);
        units(agency);
        store.renumber();
        run("""
                create temporary table audited on commit drop as
                select case o.what when 'NEW' then 'UNIT_ADDED' else 'UNIT_CHANGED' end as action, 'unit' as subject_kind,
                       t.unit_id::text as subject_id, jsonb_build_object('import', '%d') || coalesce((
                           select jsonb_object_agg(c.key, coalesce(c.value->>0, '–') || ' → ' || coalesce(c.value->>1, '–'))
                             from jsonb_each(o.changes) c), '{}') as detail
                  from target t join outcome o on o.line = t.line order by t.line
                """.formatted(work.run()));
        audit.recordAll(work.importer().person());
        return true;
    }

    private void offices(Map<String, Object> agency) {
        jdbc.sql("""
                update agency.office o set latitude = s.latitude, longitude = s.longitude, radius_m = s.radius
                  from seat s where o.agency_id = :agency and s.office_id = o.office_id
                """).params(agency).update();
        jdbc.sql("""
                insert into agency.office (agency_id, name, latitude, longitude, radius_m)
                select :agency, name, latitude, longitude, radius from seat where office_id = 0 order by name
                """).params(agency).update();
    }

    private void units(Map<String, Object> agency) {
        run("alter table target add column is_new boolean");
        run("update target set is_new = unit_id is null");
        run("update target set unit_id = nextval(pg_get_serial_sequence('agency.unit', 'unit_id')) where is_new");
        jdbc.sql("""
                create temporary table shaped on commit drop as
                select t.unit_id, t.is_new, case when t.above < 0 then p.unit_id else nullif(t.above, 0) end as parent_id,
                       coalesce(t.code, 'u' || t.unit_id) as code, t.name, t.serves, t.minimum, o.office_id
                  from target t
                  left join target p on p.line = -t.above
                  left join agency.office o on o.agency_id = platform.current_agency() and o.name = t.office
                """).update();
        jdbc.sql("""
                insert into agency.unit (agency_id, unit_id, parent_id, code, name, office_id, serves_public, service_minimum)
                overriding system value
                select :agency, unit_id, parent_id, code, name, office_id, serves, minimum from shaped where is_new
                """).params(agency).update();
        jdbc.sql("""
                update agency.unit u set parent_id = s.parent_id, code = s.code, name = s.name, office_id = s.office_id,
                       serves_public = s.serves, service_minimum = s.minimum
                  from shaped s where u.agency_id = :agency and u.unit_id = s.unit_id and not s.is_new
                """).params(agency).update();
    }

    private void run(String sql) {
        jdbc.sql(sql).update();
    }
}
