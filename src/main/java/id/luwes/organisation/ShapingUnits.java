package id.luwes.organisation;

import id.luwes.access.AuditTrail;
import id.luwes.access.Audited;
import id.luwes.access.Authority;
import id.luwes.access.Differences;
import id.luwes.store.CurrentAgency;
import id.luwes.web.Fault;
import id.luwes.web.Faults;
import id.luwes.web.NotFound;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds units and changes them: name, place in the tree, service to the public, office. Each with reason and audit. */
@Component
public class ShapingUnits {

    private final JdbcClient jdbc;
    private final UnitStore store;
    private final AuditTrail audit;
    private final ApplicationEventPublisher news;

    ShapingUnits(JdbcClient jdbc, UnitStore store, AuditTrail audit, ApplicationEventPublisher news) {
        this.jdbc = jdbc;
        this.store = store;
        this.audit = audit;
        this.news = news;
    }

    /** A new unit; the faults tell what does not fit, nothing is then added. */
    @Transactional
    public Faults add(Authority who, Shape shape) {
        store.queueUp();
        var units = store.units();
        var placed = place(who, units, shape, null);
        if (placed.faults.isEmpty()) {
            var id = insert(shape, placed.above);
            record(
                    who,
                    "UNIT_ADDED",
                    id,
                    Map.of("name", shape.name(), "above", shape.above(), "reason", shape.reason()));
        }
        return placed.faults;
    }

    /**
     * Changes a unit.
     *
     * @throws NotFound when there is none that this person may shape
     */
    @Transactional
    public Faults change(Authority who, long id, Shape shape) {
        store.queueUp();
        var units = store.units();
        var before = units.stream()
                .filter(it -> it.id() == id && Shapers.shaping(who).has(it.place()))
                .findFirst()
                .orElseThrow(NotFound::new);
        var placed = place(who, units, shape, before);
        var differences =
                placed.faults.isEmpty() ? differences(before, shape, placed, units) : Map.<String, String>of();
        if (!placed.faults.isEmpty() || differences.isEmpty()) {
            return placed.faults.andIf(placed.faults.isEmpty(), "reason", "organisation.fault.same");
        }
        update(id, shape, placed.above);
        var detail = new HashMap<>(differences);
        detail.put("reason", shape.reason());
        record(who, "UNIT_CHANGED", id, detail);
        return Faults.NONE;
    }

    /** Where a shape would stand, 0 being the top, and what does not fit there. */
    private record Placed(long above, @Nullable String office, Faults faults) {}

    /** By the same rules as a row of a file. */
    private Placed place(Authority who, List<KnownUnit> units, Shape shape, @Nullable KnownUnit before) {
        var row = new UnitRow(
                1,
                before == null ? null : before.code(),
                shape.name(),
                shape.above().isEmpty() ? null : shape.above(),
                shape.serves(),
                null,
                UnitRow.Seat.NONE);
        var tree = new PlannedTree(units, List.of(row), List.of(), Shapers.shaping(who));
        var office =
                store.offices().stream().filter(it -> it.id() == shape.office()).findFirst();
        var faults = new ArrayList<Fault>();
        tree.refused().forEach(it -> faults.add(fault(it)));
        var all = new Faults(faults)
                .andIf(shape.office() != 0 && office.isEmpty(), "office", "organisation.fault.office");
        var planned = tree.planned().stream().findFirst();
        if (before == null && planned.flatMap(PlannedUnit::before).isPresent()) {
            all = all.and("name", "organisation.fault.there");
        }
        return new Placed(
                planned.map(PlannedUnit::above).orElse(0L),
                office.map(Seats.Office::name).orElse(null),
                all);
    }

    private static Fault fault(RowRefused why) {
        return switch (why.problem()) {
            case "ambiguous" -> new Fault("above", "organisation.fault.above-ambiguous", List.copyOf(why.arguments()));
            case "cycle" -> new Fault("above", "organisation.fault.cycle", List.of());
            case "scope" -> new Fault("above", "organisation.fault.scope", List.of());
            case "twice", "there" -> new Fault("name", "organisation.fault.there", List.of());
            default -> new Fault("above", "organisation.fault.above", List.of());
        };
    }

    private static Map<String, String> differences(
            KnownUnit before, Shape shape, Placed placed, List<KnownUnit> units) {
        return new Differences()
                .compare("name", before.name(), shape.name())
                .compare("above", name(units, before.above()), name(units, placed.above))
                .compare("serves_public", before.serves(), shape.serves())
                .compare("service_minimum", Optional.ofNullable(before.minimum()), boxed(shape))
                .compare("office", Optional.ofNullable(before.office()), Optional.ofNullable(placed.office))
                .told();
    }

    private static Optional<Integer> boxed(Shape shape) {
        return shape.minimum().isPresent() ? Optional.of(shape.minimum().getAsInt()) : Optional.empty();
    }

    private static String name(List<KnownUnit> units, long id) {
        return units.stream()
                .filter(it -> it.id() == id)
                .map(it -> it.name() + " (" + it.id() + ")")
                .findFirst()
                .orElse("–");
    }

    private long insert(Shape shape, long above) {
        return statement("""
                        insert into agency.unit (agency_id, parent_id, code, name, office_id, serves_public, service_minimum)
                        values (:agency, nullif(:above, 0), :code, :name, nullif(:office, 0), :serves, :minimum)
                        returning unit_id
                        """, shape, above)
                .param("code", UUID.randomUUID().toString())
                .query((row, number) -> row.getLong(1))
                .single();
    }

    private void update(long id, Shape shape, long above) {
        statement("""
                        update agency.unit set parent_id = nullif(:above, 0), name = :name, office_id = nullif(:office, 0),
                               serves_public = :serves, service_minimum = :minimum
                         where agency_id = :agency and unit_id = :id
                        """, shape, above).param("id", id).update();
    }

    private JdbcClient.StatementSpec statement(String sql, Shape shape, long above) {
        return jdbc.sql(sql)
                .param("agency", CurrentAgency.required().value())
                .param("above", above)
                .param("name", shape.name())
                .param("office", shape.office())
                .param("serves", shape.serves())
                .param("minimum", boxed(shape).orElse(null), Types.SMALLINT);
    }

    private void record(Authority who, String action, long unit, Map<String, String> detail) {
        store.renumber();
        audit.record(who.person(), Audited.of(action, "unit", unit).with(detail));
        news.publishEvent(new OrganisationChanged(CurrentAgency.required()));
    }
}
