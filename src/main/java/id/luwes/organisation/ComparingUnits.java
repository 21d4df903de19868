package id.luwes.organisation;

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

/** Reads the rows of an import of units, and keeps what would become of them. */
@Component
class ComparingUnits {

    private static final List<String> TARGET =
            List.of("line", "unit_id", "above", "code", "name", "serves", "minimum", "office");

    private final JdbcClient jdbc;
    private final JdbcOperations bulk;
    private final JsonMapper json = JsonMapper.builder().build();

    ComparingUnits(JdbcClient jdbc, DataSource source) {
        this.jdbc = jdbc;
        this.bulk = new JdbcTemplate(source);
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
            change(changes, "latitude", was.map(Seats.Office::latitude).map(ComparingUnits::told), told(it.latitude()));
            change(
                    changes,
                    "longitude",
                    was.map(Seats.Office::longitude).map(ComparingUnits::told),
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
        return yes ? "yes" : "no";
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

    private void run(String sql) {
        jdbc.sql(sql).update();
    }
}
