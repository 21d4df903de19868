package id.luwes.regime;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.luwes.core.UnitId;
import id.luwes.policy.Validity;
import id.luwes.store.CurrentAgency;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The units and teams that the regimes of an agency name: those to which they are limited, and those that depart from them.
 *
 * @param named by the number of the regime
 */
record GroupsOfRegimes(Map<Long, List<Named>> named) {

    /** A group with how it departs; to it the regime is limited where it does not. */
    private record Named(Group group, Optional<Departure> departure) {}

    /** All of the current agency, in one statement. */
    static GroupsOfRegimes read(JdbcClient jdbc) {
        return new GroupsOfRegimes(jdbc
                .sql("""
                    with named as (
                        select agency_id, regime_id, unit_id, null::bigint as team_id, null::bigint as departure_id,
                               null as kind, null::date as from_day, null::date as ended_before, null as reason
                          from regime.reach
                         union all
                        select agency_id, regime_id, null, team_id, null, null, null, null, null from regime.team_reach
                         union all
                        select agency_id, regime_id, unit_id, team_id, departure_id, kind, from_day, ended_before, reason
                          from regime.departure where coalesce(ended_before > from_day, true))
                    select n.*, n.ended_before - 1 as last_day, t.name as team, u.unit_id as of_unit, u.name as unit,
                           u.first_in_order, u.last_in_order
                      from named n
                      left join workforce.team t on t.agency_id = n.agency_id and t.team_id = n.team_id
                      join agency.unit u on u.agency_id = n.agency_id and u.unit_id = coalesce(n.unit_id, t.unit_id)
                     where n.agency_id = :agency
                     order by n.team_id nulls first, u.first_in_order, n.departure_id
                    """)
                .param("agency", CurrentAgency.required().value())
                .query((row, number) -> Map.entry(row.getLong("regime_id"), named(row)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList()))));
    }

    /** Those to which a regime is limited. */
    List<Group> reached(RegimeId id) {
        return of(id).stream()
                .filter(it -> it.departure().isEmpty())
                .map(Named::group)
                .toList();
    }

    /** Those that go their own way under it. */
    List<Departure> departing(RegimeId id) {
        return of(id).stream().flatMap(it -> it.departure().stream()).toList();
    }

    private List<Named> of(RegimeId id) {
        return named.getOrDefault(id.value(), List.of());
    }

    private static Named named(ResultSet row) throws SQLException {
        var group = group(row);
        var kind = row.getString("kind");
        return kind == null
                ? new Named(group, Optional.empty())
                : new Named(group, Optional.of(departure(row, Departure.Kind.valueOf(kind), group)));
    }

    private static Group group(ResultSet row) throws SQLException {
        var team = row.getString("team");
        return team == null
                ? new Branch(
                        new UnitId(row.getLong("of_unit")),
                        row.getString("unit"),
                        row.getInt("first_in_order"),
                        row.getInt("last_in_order"))
                : new Crew(row.getLong("team_id"), team, row.getString("unit"));
    }

    private static Departure departure(ResultSet row, Departure.Kind kind, Group group) throws SQLException {
        return new Departure(
                row.getLong("departure_id"),
                kind,
                group,
                new Validity(row.getObject("from_day", LocalDate.class), row.getObject("last_day", LocalDate.class)),
                row.getString("reason"));
    }
}
