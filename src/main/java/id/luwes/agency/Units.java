package id.luwes.agency;

import id.luwes.core.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The tree of units of the current agency. */
@Component
public class Units {

    private static final String COLUMNS =
            "select unit_id, name, first_in_order, last_in_order, depth, serves_public, service_minimum from agency.unit ";

    private final JdbcClient jdbc;

    Units(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A unit at its place in the tree; its subtree are the units whose place lies from first to last.
     *
     * @param serviceMinimum how many must be on site each working day, 0 where no floor is set
     */
    public record Unit(
            UnitId id, String name, int first, int last, int depth, boolean servesPublic, int serviceMinimum) {}

    @Transactional(readOnly = true)
    public Optional<Unit> find(UnitId id) {
        return jdbc.sql(COLUMNS + "where unit_id = :id")
                .param("id", id.value())
                .query((row, number) -> unit(row))
                .optional();
    }

    /** The units down to a depth, 0 being the top, in the order of the tree. */
    @Transactional(readOnly = true)
    public List<Unit> downTo(int depth) {
        return jdbc.sql(COLUMNS + "where depth <= :depth order by first_in_order")
                .param("depth", depth)
                .query((row, number) -> unit(row))
                .list();
    }

    /** All units, in the order of the tree. */
    @Transactional(readOnly = true)
    public List<Unit> all() {
        return downTo(Integer.MAX_VALUE);
    }

    private static Unit unit(ResultSet row) throws SQLException {
        return new Unit(
                new UnitId(row.getLong("unit_id")),
                row.getString("name"),
                row.getInt("first_in_order"),
                row.getInt("last_in_order"),
                row.getInt("depth"),
                row.getBoolean("serves_public"),
                row.getInt("service_minimum"));
    }
}
