package id.luwes.organisation;

import id.luwes.access.Reach;
import id.luwes.store.CurrentAgency;
import id.luwes.store.Like;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The tree of units as people look at it: a level at a time, or by a part of a name. */
@Component
public class UnitTree {

    /** So many units to a page. */
    public static final int PAGE = 25;

    private static final String UNITS = """
              from agency.unit u
              left join agency.unit p on p.agency_id = u.agency_id and p.unit_id = u.parent_id
              left join agency.office o on o.agency_id = u.agency_id and o.office_id = u.office_id
             where u.agency_id = :agency and\s""" + Reach.OF_UNIT;
    private static final String COLUMNS = """
            select u.unit_id, u.name, coalesce(p.name, '') as above, u.first_in_order, u.serves_public, u.service_minimum,
                   coalesce(o.name, '') as office, u.office_id, u.last_in_order - u.first_in_order as below
            """;
    private static final String LEVEL = " and (u.parent_id = :above"
            + " or :above = 0 and (:everywhere and u.parent_id is null or u.first_in_order = any(:firsts)))";
    private static final String NAMED = " and lower(u.name) like :text";

    private final JdbcClient jdbc;

    UnitTree(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A unit as a line of the tree.
     *
     * @param above the name of the unit above, empty at the top
     * @param minimum how many must be on site each working day, where a floor is set
     * @param office its name, empty where none is told
     * @param below how many units stand below it, at any depth
     */
    public record Line(
            long id,
            String name,
            String above,
            int place,
            boolean serves,
            OptionalInt minimum,
            String office,
            long officeId,
            int below) {}

    /** A page of units, and how many there are in all. */
    public record Found(List<Line> lines, long all) {}

    /** A unit on the way from the top. */
    public record Step(long id, String name) {}

    /** The units right below one, 0 being the top of what this person sees; or those whose name has a text in it. */
    @Transactional(readOnly = true)
    public Found find(Reach reach, long above, String text, int page) {
        var parameters = new HashMap<String, Object>(reach.parameters());
        var sought = text.strip().toLowerCase(Locale.ROOT);
        parameters.put("agency", CurrentAgency.required().value());
        parameters.put("above", above);
        parameters.put("text", Like.containing(sought));
        var condition = UNITS + (sought.isEmpty() ? LEVEL : NAMED);
        long all = jdbc.sql("select count(*) " + condition)
                .params(parameters)
                .query((row, number) -> row.getLong(1))
                .single();
        var lines = jdbc.sql(COLUMNS + condition + " order by u.first_in_order limit :size offset :skip")
                .params(parameters)
                .param("size", PAGE)
                .param("skip", (page - 1L) * PAGE)
                .query((row, number) -> line(row))
                .list();
        return new Found(lines, all);
    }

    /** One unit, for whoever may see it. */
    @Transactional(readOnly = true)
    public Optional<Line> one(Reach reach, long id) {
        return jdbc.sql(COLUMNS + UNITS + " and u.unit_id = :id")
                .param("agency", CurrentAgency.required().value())
                .param("id", id)
                .params(reach.parameters())
                .query((row, number) -> line(row))
                .optional();
    }

    /** The units above this one, from the top. */
    @Transactional(readOnly = true)
    public List<Step> path(long id) {
        return jdbc.sql("""
                select a.unit_id, a.name from agency.unit u join agency.unit a on a.agency_id = u.agency_id
                   and u.first_in_order between a.first_in_order and a.last_in_order and a.unit_id <> u.unit_id
                 where u.agency_id = :agency and u.unit_id = :id order by a.depth
                """)
                .params(Map.of("agency", CurrentAgency.required().value(), "id", id))
                .query((row, number) -> new Step(row.getLong(1), row.getString(2)))
                .list();
    }

    private static Line line(ResultSet row) throws SQLException {
        @Nullable Integer minimum = row.getObject("service_minimum", Integer.class);
        return new Line(
                row.getLong("unit_id"),
                row.getString("name"),
                row.getString("above"),
                row.getInt("first_in_order"),
                row.getBoolean("serves_public"),
                minimum == null ? OptionalInt.empty() : OptionalInt.of(minimum),
                row.getString("office"),
                row.getLong("office_id"),
                row.getInt("below"));
    }
}
