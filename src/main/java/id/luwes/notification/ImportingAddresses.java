package id.luwes.notification;

import id.luwes.access.AuditTrail;
import id.luwes.access.Reach;
import id.luwes.imports.Column;
import id.luwes.imports.Column.Need;
import id.luwes.imports.ImportKind;
import id.luwes.imports.Reading;
import id.luwes.imports.Readings;
import id.luwes.imports.Work;
import id.luwes.store.CurrentAgency;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Imports mail addresses as suggestions: each person is offered theirs and confirms it, or says that it is not theirs. An
 * address that two people would share is refused for both, since news of one would be read by the other.
 */
@Component
class ImportingAddresses implements ImportKind {

    private static final int COMPARED = 80;

    private static final List<Column> COLUMNS = List.of(
            new Column("nip", Need.ALWAYS, List.of("NIP", "nipBaru", "NIP PEGAWAI"), Readings.nip()),
            new Column(
                    "address",
                    Need.ALWAYS,
                    List.of("EMAIL", "ALAMAT EMAIL", "EMAIL DINAS", "EMAIL GOV", "emailGov", "SUREL", "ALAMAT SUREL"),
                    address()));

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    ImportingAddresses(JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    private static Reading address() {
        return cell -> MailAddress.of(cell.text())
                .map(it -> Reading.value(it.text()))
                .orElseGet(() -> Reading.problem("notification.import.problem.address"));
    }

    @Override
    public String name() {
        return "addresses";
    }

    @Override
    public String place() {
        return "addresses";
    }

    /** Whose address is which is nobody's business but theirs: there is no list, and the imports tell how many. */
    @Override
    public String list() {
        return "/imports";
    }

    @Override
    public String words() {
        return "notification.import";
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public boolean isDated() {
        return false;
    }

    @Override
    public void compare(Work work) {
        var parameters = new HashMap<String, Object>(work.importer().parameters());
        parameters.put("agency", CurrentAgency.required().value());
        target(parameters);
        refuse(parameters);
        run("""
            insert into outcome
            select t.line, case when t.known is null then 'NEW' when t.known = t.address then 'SAME' else 'CHANGED' end,
                   t.name || ' · ' || t.nip, jsonb_build_object('address', jsonb_build_array(t.known, t.address))
              from target t where t.employee_id is not null
            """, Map.of());
        work.reached(COMPARED);
    }

    /** Whoever has confirmed an address is asked for no other, and which it is is not told to whoever imports. */
    private void target(Map<String, Object> parameters) {
        run("""
            create temporary table target (line bigint primary key, nip text, employee_id bigint, name text,
                unit_id bigint, address text, known text) on commit drop
            """, Map.of());
        run("""
            insert into target
            select i.line, i.nip, e.employee_id, e.name, e.unit_id, i.address,
                   case when o.target is not null then i.address else s.address end
              from incoming i
              left join workforce.employee e on e.agency_id = :agency and e.nip = i.nip and e.active
              left join notification.outlet o on o.agency_id = :agency and o.employee_id = e.employee_id
               and o.channel = 'MAIL'
              left join notification.suggested_address s on s.agency_id = :agency and s.employee_id = e.employee_id
            """, parameters);
        run("analyze target", Map.of());
    }

    private void refuse(Map<String, Object> parameters) {
        run("""
            insert into refused
            select t.line, 'nip', t.nip, 'notification.import.problem.unknown', '{}'::text[]
              from target t where t.employee_id is null
            union all
            select t.line, 'nip', t.nip, 'notification.import.problem.scope', '{}'::text[]
              from target t join agency.unit u on u.agency_id = :agency and u.unit_id = t.unit_id
             where not
            """ + Reach.OF_UNIT + """
            union all
            select t.line, 'nip', t.nip, 'notification.import.problem.twice', '{}'::text[]
              from (select *, count(*) over (partition by nip) as rows from target) t where t.rows > 1
            union all
            select t.line, 'address', t.address, 'notification.import.problem.shared', '{}'::text[]
              from (select *, min(nip) over same <> max(nip) over same as shared from target
                    window same as (partition by lower(address))) t
             where t.shared or exists (select from notification.suggested_address s
                   where s.agency_id = :agency and lower(s.address) = lower(t.address)
                     and s.employee_id <> t.employee_id
                     and not exists (select from target x where x.employee_id = s.employee_id))
            """, parameters);
    }

    @Override
    public void apply(Work work) {
        var parameters = new HashMap<String, Object>();
        parameters.put("agency", CurrentAgency.required().value());
        parameters.put("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
        run("""
            insert into notification.suggested_address as s (agency_id, employee_id, address, suggested_at)
            select :agency, t.employee_id, t.address, :at
              from target t join outcome o on o.line = t.line and o.what in ('NEW', 'CHANGED')
            on conflict (agency_id, employee_id) do update
               set address = excluded.address, suggested_at = excluded.suggested_at
            """, parameters);
        run("""
            create temporary table audited on commit drop as
            select 'ADDRESS_SUGGESTED' as action, 'employee' as subject_kind, t.employee_id::text as subject_id,
                   jsonb_build_object('import', '%s') as detail
              from target t join outcome o on o.line = t.line and o.what in ('NEW', 'CHANGED') order by t.line
            """.formatted(work.run()), Map.of());
        audit.recordAll(work.importer().person());
    }

    private void run(String sql, Map<String, Object> parameters) {
        jdbc.sql(sql).params(parameters).update();
    }
}
