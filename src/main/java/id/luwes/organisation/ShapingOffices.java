package id.luwes.organisation;

import id.luwes.access.AuditTrail;
import id.luwes.access.Audited;
import id.luwes.access.Authority;
import id.luwes.store.CurrentAgency;
import id.luwes.web.NotFound;
import id.luwes.web.Refusal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The offices of the agency: read, added, moved. Whoever shapes any unit adds one; who moves it, {@link Sitting} says. */
@Component
public class ShapingOffices {

    private final JdbcClient jdbc;
    private final UnitStore store;
    private final AuditTrail audit;

    ShapingOffices(JdbcClient jdbc, UnitStore store, AuditTrail audit) {
        this.jdbc = jdbc;
        this.store = store;
        this.audit = audit;
    }

    /**
     * An office.
     *
     * @param id 0 for a new one
     * @param latitude degrees, south is negative
     * @param radius within which somebody is at the office, in metres
     */
    public record Office(long id, String name, BigDecimal latitude, BigDecimal longitude, int radius) {}

    /** All of them, by name. */
    @Transactional(readOnly = true)
    public List<Office> all() {
        return store.offices().stream()
                .map(it -> new Office(it.id(), it.name(), it.latitude(), it.longitude(), it.radius()))
                .toList();
    }

    /** The numbers of those that this person may change. */
    @Transactional(readOnly = true)
    public Set<Long> movable(Authority who) {
        return new Sitting(store.units(), Shapers.shaping(who)).movable(store.offices());
    }

    /**
     * Adds an office, or changes it.
     *
     * @return false where another one has the name
     * @throws NotFound when there is none of that number
     * @throws Refusal when units sit there, or nobody does, and it is not this person's to move
     */
    @Transactional
    public boolean save(Authority who, Office office, String reason) {
        store.queueUp();
        var there = all();
        if (there.stream()
                .anyMatch(it -> it.id() != office.id() && Names.plain(it.name()).equals(Names.plain(office.name())))) {
            return false;
        }
        var before = there.stream().filter(it -> it.id() == office.id()).findFirst();
        if (office.id() != 0 && before.isEmpty()) {
            throw new NotFound();
        }
        if (office.id() != 0 && !movable(who).contains(office.id())) {
            throw elsewhere();
        }
        var id = write(office);
        audit.record(
                who.person(),
                Audited.of(before.isEmpty() ? "OFFICE_ADDED" : "OFFICE_CHANGED", "office", id)
                        .with(Map.of(
                                "place",
                                before.map(ShapingOffices::told).orElse("–") + " → " + told(office),
                                "reason",
                                reason)));
        return true;
    }

    /** Why somebody may not change an office. */
    public static Refusal elsewhere() {
        return Refusal.forbidden("organisation.office.elsewhere").leadingTo("/offices", "organisation.offices");
    }

    private static String told(Office office) {
        return "%s, %s, %s, %d m"
                .formatted(
                        office.name(),
                        office.latitude().toPlainString(),
                        office.longitude().toPlainString(),
                        office.radius());
    }

    private long write(Office office) {
        var sql = office.id() == 0 ? """
                  insert into agency.office (agency_id, name, latitude, longitude, radius_m)
                  values (:agency, :name, :latitude, :longitude, :radius) returning office_id
                  """ : """
                  update agency.office set name = :name, latitude = :latitude, longitude = :longitude, radius_m = :radius
                   where agency_id = :agency and office_id = :id returning office_id
                  """;
        return jdbc.sql(sql)
                .param("agency", CurrentAgency.required().value())
                .param("id", office.id())
                .param("name", office.name())
                .param("latitude", office.latitude())
                .param("longitude", office.longitude())
                .param("radius", office.radius())
                .query((row, number) -> row.getLong(1))
                .single();
    }
}
