package id.luwes.absence;

import id.luwes.access.AuditTrail;
import id.luwes.access.Reach;
import id.luwes.imports.Column;
import id.luwes.imports.Column.Need;
import id.luwes.imports.ImportKind;
import id.luwes.imports.Reading;
import id.luwes.imports.Readings;
import id.luwes.imports.Work;
import id.luwes.store.CurrentAgency;
import id.luwes.web.Wording;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Imports leave, sickness and duty travel, in the words in which attendance is reported. Never a diagnosis. */
@Component
public class ImportingAbsences implements ImportKind {

    private static final int LONGEST_REFERENCE = 100;
    private static final int COMPARED = 80;

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("cuti", "LEAVE"),
            Map.entry("cutitahunan", "LEAVE"),
            Map.entry("cutibesar", "LEAVE"),
            Map.entry("cutimelahirkan", "LEAVE"),
            Map.entry("cutibersalin", "LEAVE"),
            Map.entry("cutialasanpenting", "LEAVE"),
            Map.entry("cutikarenaalasanpenting", "LEAVE"),
            Map.entry("cutidiluartanggungannegara", "LEAVE"),
            Map.entry("izin", "LEAVE"),
            Map.entry("ijin", "LEAVE"),
            Map.entry("izinatasan", "LEAVE"),
            Map.entry("leave", "LEAVE"),
            Map.entry("cutisakit", "SICKNESS"),
            Map.entry("sakit", "SICKNESS"),
            Map.entry("sickness", "SICKNESS"),
            Map.entry("dinasluar", "DUTY_TRAVEL"),
            Map.entry("dl", "DUTY_TRAVEL"),
            Map.entry("perjalanandinas", "DUTY_TRAVEL"),
            Map.entry("perjadin", "DUTY_TRAVEL"),
            Map.entry("tugasluar", "DUTY_TRAVEL"),
            Map.entry("dutytravel", "DUTY_TRAVEL"));

    private static final List<Column> COLUMNS = List.of(
            column("nip", Need.ALWAYS, Readings.nip(), "NIP", "nipBaru", "NIP PEGAWAI"),
            column(
                    "kind",
                    Need.ALWAYS,
                    Readings.words(WORDS, "absence.import.problem.kind"),
                    "JENIS",
                    "JENIS KETIDAKHADIRAN",
                    "JENIS CUTI",
                    "KETERANGAN",
                    "STATUS",
                    "STATUS KEHADIRAN"),
            column(
                    "first_day",
                    Need.ALWAYS,
                    Readings.date(),
                    "TANGGAL MULAI",
                    "MULAI",
                    "DARI",
                    "DARI TANGGAL",
                    "TGL MULAI",
                    "TANGGAL"),
            column(
                    "last_day",
                    Need.NEVER,
                    Readings.date(),
                    "TANGGAL SELESAI",
                    "SELESAI",
                    "SAMPAI",
                    "SAMPAI TANGGAL",
                    "TGL SELESAI"),
            column(
                    "reference",
                    Need.NEVER,
                    Readings.text(LONGEST_REFERENCE),
                    "NOMOR SURAT",
                    "NO SURAT",
                    "NOMOR SK",
                    "REFERENSI"));

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    ImportingAbsences(JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    private static Column column(String key, Need need, Reading reading, String... headings) {
        return new Column(key, need, List.of(headings), reading);
    }

    @Override
    public String name() {
        return "absences";
    }

    @Override
    public String place() {
        return "absences";
    }

    @Override
    public String words() {
        return "absence.import";
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public String told(Wording wording, String column, String value) {
        if (column.equals("kind")) {
            return wording.text("absence.kind." + value.toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        return column.endsWith("_day") ? wording.date(LocalDate.parse(value)) : value;
    }

    @Override
    public boolean isDated() {
        return false;
    }

    @Override
    public void compare(Work work) {
        var parameters = new HashMap<String, Object>(work.importer().parameters());
        parameters.put("agency", CurrentAgency.required().value());
        parameters.put("self", work.importer().employee());
        parameters.put("longest", EnteringAbsences.LONGEST);
        target(parameters);
        refuse(parameters);
        refuseOverlaps(parameters);
        run("""
                insert into outcome
                select t.line, case when exists (select from same s where s.line = t.line) then 'SAME' else 'NEW' end,
                       t.name || ' · ' || t.nip, jsonb_build_object('kind', jsonb_build_array(null, t.kind),
                       'first_day', jsonb_build_array(null, t.first_day), 'last_day', jsonb_build_array(null, t.last_day))
                  from target t where t.employee_id is not null
                """, parameters);
        work.reached(COMPARED);
    }

    private void target(Map<String, Object> parameters) {
        run("""
                create temporary table target (line bigint primary key, nip text, employee_id bigint, name text,
                    unit_id bigint, kind text, first_day date, last_day date, reference text) on commit drop
                """, Map.of());
        run("""
                insert into target
                select i.line, i.nip, e.employee_id, e.name, e.unit_id, i.kind, i.first_day::date,
                       coalesce(i.last_day, i.first_day)::date, i.reference
                  from incoming i
                  left join workforce.employee e on e.agency_id = :agency and e.nip = i.nip and e.active
                """, parameters);
        run("analyze target", Map.of());
        run("""
                create temporary table same on commit drop as
                select t.line from target t join absence.absence a on a.agency_id = %s and a.employee_id = t.employee_id
                   and a.cancelled_at is null and a.kind = t.kind and a.first_day = t.first_day and a.last_day = t.last_day
                """.formatted(parameters.get("agency")), Map.of());
    }

    private void refuse(Map<String, Object> parameters) {
        run("""
                insert into refused
                select t.line, 'nip', t.nip, 'absence.import.problem.unknown', '{}'::text[]
                  from target t where t.employee_id is null
                union all
                select t.line, 'nip', t.nip, 'absence.import.problem.own', '{}'::text[]
                  from target t where t.employee_id = :self
                union all
                select t.line, 'nip', t.nip, 'absence.import.problem.scope', '{}'::text[]
                  from target t join agency.unit u on u.agency_id = :agency and u.unit_id = t.unit_id
                 where not\s""" + Reach.OF_UNIT + """
                union all
                select t.line, 'last_day', t.last_day::text,
                       case when t.last_day < t.first_day then 'absence.import.problem.order'
                            else 'absence.import.problem.long' end,
                       case when t.last_day < t.first_day then '{}' else array[:longest::text] end
                  from target t where t.last_day not between t.first_day and t.first_day + :longest
                """, parameters);
    }

    /** With what is there, and with earlier rows of the file; a row that was refused is in nobody's way. */
    private void refuseOverlaps(Map<String, Object> parameters) {
        run("""
                insert into refused
                select distinct on (t.line) t.line, 'first_day', t.first_day::text, 'absence.import.problem.overlap',
                       array[to_char(a.first_day, 'DD-MM-YYYY'), to_char(a.last_day, 'DD-MM-YYYY')]
                  from target t
                  join absence.absence a on a.agency_id = :agency and a.employee_id = t.employee_id
                   and a.cancelled_at is null and a.first_day <= t.last_day and a.last_day >= t.first_day
                 where not exists (select from same s where s.line = t.line)
                   and not exists (select from refused r where r.line = t.line)
                 order by t.line, a.first_day
                """, parameters);
        run("""
                insert into refused
                select t.line, 'first_day', t.first_day::text, 'absence.import.problem.overlap-row', array[min(o.line)::text]
                  from target t
                  join target o on o.employee_id = t.employee_id and o.line < t.line
                   and o.first_day <= t.last_day and o.last_day >= t.first_day
                 where not exists (select from refused r where r.line in (t.line, o.line))
                 group by t.line, t.first_day
                """, parameters);
    }

    @Override
    public void apply(Work work) {
        var parameters = new HashMap<String, Object>();
        parameters.put("agency", CurrentAgency.required().value());
        parameters.put("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
        parameters.put("run", work.run());
        run("""
                insert into absence.absence (agency_id, employee_id, kind, first_day, last_day, origin, reference,
                    recorded_at, recorded_by)
                select :agency, t.employee_id, t.kind, t.first_day, t.last_day, 'IMPORT', t.reference, :at, %s
                  from target t join outcome o on o.line = t.line and o.what = 'NEW' order by t.line
                """.formatted(work.importer().account()), parameters);
        run("""
                create temporary table audited on commit drop as
                select 'ABSENCE_ENTERED' as action, 'employee' as subject_kind, t.employee_id::text as subject_id,
                       jsonb_build_object('import', '%s') as detail
                  from target t join outcome o on o.line = t.line and o.what = 'NEW' order by t.line
                """.formatted(work.run()), Map.of());
        audit.recordAll(work.importer().person());
    }

    private void run(String sql, Map<String, Object> parameters) {
        jdbc.sql(sql).params(parameters).update();
    }
}
