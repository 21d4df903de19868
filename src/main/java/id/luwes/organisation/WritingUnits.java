package id.luwes.organisation;

import id.luwes.access.AuditTrail;
import id.luwes.imports.Work;
import id.luwes.store.CurrentAgency;
import id.luwes.store.TableLoad;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads the rows of an import of units, keeps what would become of them, and writes it, each as whole tables. */
@Component
class WritingUnits {

    private static final List<String> TARGET =
            List.of("line", "unit_id", "above", "code", "name", "serves", "minimum", "office");

    private final JdbcClient jdbc;
    private final JdbcOperations bulk;
    private final AuditTrail audit;
    private final UnitStore store;
    private final JsonMapper json = JsonMapper.builder().build();

    WritingUnits(JdbcClient jdbc, DataSource source, AuditTrail audit, UnitStore store) {
        this.jdbc = jdbc;
        this.bulk = new JdbcTemplate(source);
        this.audit = audit;
        this.store = store;
    }

    List<UnitRow> rows() {
        return jdbc.sql("select * from incoming order by line")
                .query((row, number) -> row(row))
                .list();
    }

    private static UnitRow row(ResultSet row) throws SQLException {
        var serves = row.getString("serves");
        return new UnitRow(
                row.getLong("line"),
                row.getString("code"),
                row.getString("name"),
                row.getString("above"),
                serves == null ? null : serves.equals("yes"),
                whole(row.getString("minimum")),
                new UnitRow.Seat(
                        row.getString("office"),
                        number(row.getString("latitude")),
                        number(row.getString("longitude")),
                        whole(row.getString("radius"))));
    }

    private static @Nullable Integer whole(@Nullable String text) {
        return text == null ? null : Integer.valueOf(text);
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }

    /** Keeps what would become of the rows in {@code outcome} and {@code refused}, and how in {@code target}. */
    void keep(PlannedTree tree, Seats seats) {
        run(
                "create temporary table target (line bigint primary key, unit_id bigint, above bigint, code text, name text,"
                        + " serves boolean, minimum smallint, office text) on commit drop");
        run("create temporary table seat (name text, latitude numeric(8, 5), longitude numeric(8, 5), radius integer,"
                + " office_id bigint) on commit drop");
        TableLoad.load(
                bulk,
                "refused",
                List.of("line", "col", "value", "key", "args"),
                load -> tree.refused()
                        .forEach(it -> load.row(
                                it.line(),
                                it.column(),
                                it.value(),
                                "organisation.import.problem." + it.problem(),
                                it.arguments())));
        TableLoad.load(bulk, "target", TARGET, load -> tree.planned().forEach(it -> target(load, it, seats)));
        TableLoad.load(
                bulk,
                "outcome",
                List.of("line", "what", "label", "changes"),
                load -> tree.planned().forEach(it -> outcome(load, it, seats)));
        var offices = new LinkedHashMap<String, Seats.Office>();
        tree.planned()
                .forEach(it -> seats.office(it.row())
                        .filter(Seats.Office::isNewOrChanged)
                        .ifPresent(office -> offices.put(office.name(), office)));
        TableLoad.load(
                bulk,
                "seat",
                List.of("name", "latitude", "longitude", "radius", "office_id"),
                load -> offices.values()
                        .forEach(it -> load.row(it.name(), it.latitude(), it.longitude(), it.radius(), it.id())));
    }

    private static void target(TableLoad load, PlannedUnit unit, Seats seats) {
        var row = unit.row();
        var before = unit.before();
        load.row(
                row.line(),
                before.map(KnownUnit::id).orElse(null),
                unit.above(),
                row.code() != null ? row.code() : before.map(KnownUnit::code).orElse(null),
                row.name(),
                unit.serves(),
                minimum(unit),
                seats.office(row)
                        .map(Seats.Office::name)
                        .or(() -> before.map(KnownUnit::office))
                        .orElse(null));
    }

    private static @Nullable Integer minimum(PlannedUnit unit) {
        var told = unit.row().minimum();
        return !unit.serves()
                ? null
                : told != null ? told : unit.before().map(KnownUnit::minimum).orElse(null);
    }

    private void outcome(TableLoad load, PlannedUnit unit, Seats seats) {
        var changes = changes(unit, seats);
        var what = unit.before().isEmpty() ? "NEW" : changes.isEmpty() ? "SAME" : "CHANGED";
        load.row(unit.row().line(), what, unit.row().name(), json.writeValueAsString(changes));
    }

    /** By column, what is and what would be. */
    private static Map<String, List<@Nullable String>> changes(PlannedUnit unit, Seats seats) {
        var changes = new LinkedHashMap<String, List<@Nullable String>>();
        var row = unit.row();
        var before = unit.before();
        change(changes, "name", before.map(KnownUnit::name), row.name());
        if (row.above() != null
                && before.map(KnownUnit::above).filter(it -> it == unit.above()).isEmpty()) {
            change(changes, "above", Optional.empty(), row.above());
        }
        change(changes, "code", before.map(KnownUnit::code), row.code());
        change(
                changes,
                "serves",
                before.map(it -> yesOrNo(it.serves())),
                row.serves() == null ? null : yesOrNo(unit.serves()));
        var minimum = minimum(unit);
        change(
                changes,
                "minimum",
                before.map(KnownUnit::minimum).map(Object::toString),
                minimum == null ? null : minimum.toString());
        var office = seats.office(row);
        change(
                changes,
                "office",
                before.map(KnownUnit::office),
                office.map(Seats.Office::name).orElse(null));
        office.filter(it -> row.seat().tellsPlace()).ifPresent(it -> {
            var was = Optional.ofNullable(it.before());
            change(changes, "latitude", was.map(Seats.Office::latitude).map(WritingUnits::told), told(it.latitude()));
            change(
                    changes,
                    "longitude",
                    was.map(Seats.Office::longitude).map(WritingUnits::told),
                    told(it.longitude()));
            change(
                    changes,
                    "radius",
                    was.map(Seats.Office::radius).map(Object::toString),
                    Integer.toString(it.radius()));
        });
        return changes;
    }

    private static String told(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static String yesOrNo(boolean yes) {
        return yes ? "ya" : "tidak";
    }

    private static void change(
            Map<String, List<@Nullable String>> changes, String column, Optional<String> before, @Nullable String now) {
        if (now != null && !Objects.equals(before.orElse(null), now)) {
            var pair = new ArrayList<@Nullable String>();
            pair.add(before.orElse(null));
            pair.add(now);
            changes.put(column, pair);
        }
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
