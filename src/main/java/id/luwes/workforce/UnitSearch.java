package id.luwes.workforce;

import id.luwes.core.UnitId;
import id.luwes.store.CurrentAgency;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds units by the words of their names. That a unit is there, and how many work in it, is told to everybody. */
@Component
public class UnitSearch {

    /** So many are shown at most. */
    public static final int SHOWN = 10;

    /** At least so much alike is a name that somebody may have meant. */
    private static final double ALIKE = 0.5;

    private static final String UNIT = """
            select u.unit_id, u.name, coalesce(p.unit_id, 0) as above, coalesce(p.name, '') as above_name,
                   (select count(*) from workforce.employee e
                     where e.agency_id = u.agency_id and e.unit_id = u.unit_id and e.active) as people
              from %s u
              left join agency.unit p on p.agency_id = u.agency_id and p.unit_id = u.parent_id
            """;

    private static final String WANTED = """
            with asked as (select platform.plain(:words) as text,
                   array(select platform.beginning_of_word(w) from unnest(string_to_array(platform.plain(:words), ' ')) w
                          where w <> '') as patterns),
            fitting as materialized (
                select u.*, 1.0 as alike from agency.unit u, asked a
                 where u.agency_id = :agency and a.patterns <> '{}' and u.called like all (a.patterns)
                 order by u.depth, u.first_in_order limit :shown),
            misspelt as (
                select u.*, platform.word_similarity(a.text, u.called) as alike from agency.unit u, asked a
                 where u.agency_id = :agency and not exists (select from fitting)
                 order by alike desc, u.depth, u.first_in_order limit :shown),
            found as (select * from fitting union all select * from misspelt where alike >= :alike)
            """;

    private final JdbcClient jdbc;

    UnitSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A unit that was found.
     *
     * @param above the unit above, empty at the top
     * @param people how many active people work in it, without the units below
     */
    public record Hit(UnitId id, String name, Optional<Above> above, int people) {}

    /** The unit above another one. */
    public record Above(UnitId id, String name) {}

    /** The highest first; where no name fits, those that are most alike. One statement. */
    @Transactional(readOnly = true)
    public List<Hit> find(Wanted wanted) {
        if (wanted.isTooShort() || wanted.nip().isPresent()) {
            return List.of();
        }
        return jdbc.sql(WANTED + UNIT.formatted("found") + " order by u.alike desc, u.depth, u.first_in_order")
                .param("agency", CurrentAgency.required().value())
                .param("words", wanted.words())
                .param("shown", SHOWN)
                .param("alike", ALIKE)
                .query((row, number) -> hit(row))
                .list();
    }

    /** A unit with those directly below it, in the order of the tree; empty where there is no such unit. */
    @Transactional(readOnly = true)
    public List<Hit> withBelow(UnitId unit) {
        return jdbc.sql(UNIT.formatted("agency.unit") + """
                 where u.agency_id = :agency and (u.unit_id = :unit or u.parent_id = :unit)
                 order by u.first_in_order
                """)
                .param("agency", CurrentAgency.required().value())
                .param("unit", unit.value())
                .query((row, number) -> hit(row))
                .list();
    }

    private static Hit hit(ResultSet row) throws SQLException {
        long above = row.getLong("above");
        return new Hit(
                new UnitId(row.getLong("unit_id")),
                row.getString("name"),
                above == 0 ? Optional.empty() : Optional.of(new Above(new UnitId(above), row.getString("above_name"))),
                row.getInt("people"));
    }
}
