package id.luwes.organisation;

import id.luwes.store.CurrentAgency;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of units and offices as they are, for whoever changes them; needs a transaction. */
@Component
class UnitStore {

    private static final String UNITS = """
            select u.unit_id, u.code, u.name, coalesce(u.parent_id, 0) as above, u.first_in_order, u.serves_public,
                   u.service_minimum, o.name as office
              from agency.unit u
              left join agency.office o on o.agency_id = u.agency_id and o.office_id = u.office_id
             where u.agency_id = :agency
            """;

    private final JdbcClient jdbc;

    UnitStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Two who shape the tree at the same moment do it one after another. */
    void queueUp() {
        jdbc.sql("select pg_advisory_xact_lock(:agency, hashtext('units'))")
                .param("agency", CurrentAgency.required().value())
                .query((row, number) -> true)
                .single();
    }

    List<KnownUnit> units() {
        return jdbc.sql(UNITS)
                .param("agency", CurrentAgency.required().value())
                .query((row, number) -> unit(row))
                .list();
    }

    Optional<KnownUnit> unit(long id) {
        return jdbc.sql(UNITS + " and u.unit_id = :id")
                .param("agency", CurrentAgency.required().value())
                .param("id", id)
                .query((row, number) -> unit(row))
                .optional();
    }

    private static KnownUnit unit(ResultSet row) throws SQLException {
        return new KnownUnit(
                row.getLong("unit_id"),
                row.getString("code"),
                row.getString("name"),
                row.getLong("above"),
                row.getInt("first_in_order"),
                row.getBoolean("serves_public"),
                row.getObject("service_minimum", Integer.class),
                row.getString("office"));
    }

    List<Seats.Office> offices() {
        return jdbc.sql("select office_id, name, latitude, longitude, radius_m from agency.office"
                        + " where agency_id = :agency order by name")
                .param("agency", CurrentAgency.required().value())
                .query((row, number) -> new Seats.Office(
                        row.getLong(1),
                        row.getString(2),
                        row.getBigDecimal(3),
                        row.getBigDecimal(4),
                        row.getInt(5),
                        null))
                .list();
    }

    /** Numbers the tree anew after its shape has changed, all units at once. */
    void renumber() {
        jdbc.sql("select agency.renumber_units()").query((row, number) -> true).list();
    }
}
