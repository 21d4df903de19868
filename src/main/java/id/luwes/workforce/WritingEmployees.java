package id.luwes.workforce;

import id.luwes.access.AuditTrail;
import id.luwes.access.OpeningAccounts;
import id.luwes.imports.Work;
import id.luwes.store.CurrentAgency;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes what {@link ComparingEmployees} has found to be new or changed, in a handful of statements, with its audit. */
@Component
class WritingEmployees {

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final OpeningAccounts accounts;
    private final Clock clock;

    WritingEmployees(JdbcClient jdbc, AuditTrail audit, OpeningAccounts accounts, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * How many people are new or changed.
     *
     * @throws OptimisticLockingFailureException when somebody has changed one of them since they were compared
     */
    int write(Work work) {
        var parameters = new HashMap<String, Object>();
        parameters.put("agency", CurrentAgency.required().value());
        parameters.put("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
        parameters.put("run", work.run());
        int changed = change(parameters);
        int added = add(parameters);
        facts(parameters, work);
        openAccounts(parameters, work);
        audit(parameters, work);
        return changed + added;
    }

    private int run(String sql, Map<String, Object> parameters) {
        return jdbc.sql(sql).params(parameters).update();
    }

    private int change(Map<String, Object> parameters) {
        int expected = jdbc.sql("select count(*) from outcome where what = 'CHANGED'")
                .query((row, number) -> row.getInt(1))
                .single();
        // First whoever leaves the head of a unit, since a unit has one head at each moment
        run("""
                update workforce.employee e set heads_unit = false
                  from target t join outcome o on o.line = t.line and o.what = 'CHANGED'
                 where e.agency_id = :agency and e.employee_id = t.employee_id and e.heads_unit
                   and (not t.head or t.unit_id <> t.old_unit)
                """, parameters);
        int changed = run("""
                update workforce.employee e
                   set name = t.name, legal_status = t.legal_status, active = t.active, unit_id = t.unit_id,
                       position_name = t.position_name, position_kind = t.kind, heads_unit = t.head,
                       position_since = t.since, grade = t.grade, residence_regency = t.regency,
                       superior_nip = t.superior, changed_at = :now
                  from target t join outcome o on o.line = t.line and o.what = 'CHANGED'
                 where e.agency_id = :agency and e.employee_id = t.employee_id and e.changed_at = t.seen
                """, parameters);
        if (changed != expected) {
            throw new OptimisticLockingFailureException(
                    "%d of %d people were changed by somebody else meanwhile.".formatted(expected - changed, expected));
        }
        return changed;
    }

    private int add(Map<String, Object> parameters) {
        return run("""
                insert into workforce.employee (agency_id, nip, name, employment, legal_status, active, unit_id,
                    position_name, position_kind, heads_unit, position_since, grade, residence_regency, superior_nip,
                    changed_at)
                select :agency, t.nip, t.name, t.employment, t.legal_status, t.active, t.unit_id, t.position_name, t.kind,
                       t.head, t.since, t.grade, t.regency, t.superior, :now
                  from target t join outcome o on o.line = t.line and o.what = 'NEW' order by t.line
                """, parameters);
    }

    private void facts(Map<String, Object> parameters, Work work) {
        var account = work.importer().account();
        run("""
                insert into workforce.fact
                    (agency_id, employee_id, kind, value, period, observed_on, source, valid_until, recorded_at, recorded_by)
                select :agency, e.employee_id, f.kind, f.value, f.period, f.observed_on, f.source, f.valid_until, :now, %s
                  from told f join target t on t.line = f.line
                  join outcome o on o.line = f.line and o.what in ('NEW', 'CHANGED')
                  join workforce.employee e on e.agency_id = :agency and e.nip = t.nip
                 order by f.line
                """.formatted(account), parameters);
    }

    /** Whoever is due at work can sign in with the NIP, once BKD has issued a code. */
    private void openAccounts(Map<String, Object> parameters, Work work) {
        run(
                "create temporary table newcomer (employee_id bigint, login text, name text, due boolean) on commit drop",
                Map.of());
        run("""
                insert into newcomer
                select e.employee_id, e.nip, e.name, e.active from outcome o join target t on t.line = o.line
                  join workforce.employee e on e.agency_id = :agency and e.nip = t.nip
                 where o.what in ('NEW', 'CHANGED')
                """, parameters);
        accounts.openAll(work.importer().person());
    }

    /** One entry for each person who is new or changed, with what changed; the import itself has one besides. */
    private void audit(Map<String, Object> parameters, Work work) {
        run("""
                create temporary table audited (action text, subject_kind text, subject_id text, detail jsonb)
                    on commit drop
                """, Map.of());
        run("""
                insert into audited
                select case o.what when 'NEW' then 'EMPLOYEE_ADDED' else 'EMPLOYEE_CHANGED' end, 'employee',
                       e.employee_id::text, jsonb_build_object('import', cast(:run as text)) || coalesce((
                           select jsonb_object_agg(c.key, coalesce(c.value->>0, '–') || ' → ' || coalesce(c.value->>1, '–'))
                             from jsonb_each(o.changes) c where o.what = 'CHANGED'), '{}')
                  from outcome o join target t on t.line = o.line
                  join workforce.employee e on e.agency_id = :agency and e.nip = t.nip
                 where o.what in ('NEW', 'CHANGED') order by o.line
                """, parameters);
        audit.recordAll(work.importer().person());
    }
}
