package id.luwes.workforce;

import id.luwes.store.CurrentAgency;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds units by their names (NAMA UNOR) below others (UNOR INDUK), in whatever capitals. Needs the table {@code incoming};
 * leaves {@code place} with the unit of each pair of names, null where there is none or no single one.
 */
@Component
class MatchingUnits {

    private static final int NEAREST = 3;
    private static final int MOST_HINTS = 200;
    private static final double ALIKE = 0.3;

    private final JdbcClient jdbc;

    MatchingUnits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void match() {
        int agency = CurrentAgency.required().value();
        jdbc.sql("""
                create temporary table unit_name on commit drop as
                select u.unit_id, u.parent_id, u.first_in_order, u.last_in_order, u.name,
                       lower(regexp_replace(btrim(u.name), '\\s+', ' ', 'g')) as plain
                  from agency.unit u where u.agency_id = %d
                """.formatted(agency)).update();
        jdbc.sql("analyze unit_name").update();
        jdbc.sql("""
                create temporary table place on commit drop as
                with pair as (
                    select distinct lower(unit) as unit, lower(unit_above) as above from incoming where unit is not null
                ), candidate as (
                    select p.unit, p.above, u.unit_id,
                           exists (select from unit_name a where a.unit_id = u.parent_id and a.plain = p.above) as direct
                      from pair p join unit_name u on u.plain = p.unit
                     where p.above is null or exists (select from unit_name a where a.plain = p.above
                            and u.first_in_order between a.first_in_order and a.last_in_order)
                ), found as (
                    select unit, above, count(*) as n, count(*) filter (where direct) as near, min(unit_id) as any_id,
                           min(unit_id) filter (where direct) as near_id
                      from candidate group by unit, above
                )
                select p.unit, p.above, coalesce(f.n, 0) as candidates, null::text as hint,
                       case when f.n = 1 then f.any_id when f.near = 1 then f.near_id end as unit_id
                  from pair p left join found f on f.unit = p.unit and f.above is not distinct from p.above
                """).update();
        hint();
        jdbc.sql("analyze place").update();
    }

    /** Refuses the rows whose unit was not found, or not found alone; needs the table {@code refused}. */
    void refuse() {
        jdbc.sql("""
                insert into refused
                select i.line, 'unit', i.unit || coalesce(' / ' || i.unit_above, ''),
                       case when p.candidates > 0 then 'workforce.import.problem.unit-ambiguous'
                            when p.hint is null then 'workforce.import.problem.unit-unknown'
                            else 'workforce.import.problem.unit-unlike' end,
                       case when p.candidates > 0 then array[p.candidates::text]
                            when p.hint is null then '{}' else array[p.hint] end
                  from incoming i
                  join place p on p.unit = lower(i.unit) and p.above is not distinct from lower(i.unit_above)
                 where p.unit_id is null
                """).update();
    }

    /** Tells for names without a unit which ones are meant perhaps. */
    private void hint() {
        var missing = jdbc.sql(
                        "select distinct unit, coalesce(above, '') from place where candidates = 0 order by 1 limit :most")
                .param("most", MOST_HINTS)
                .query((row, number) -> new Missing(row.getString(1), row.getString(2)))
                .list();
        if (missing.isEmpty()) {
            return;
        }
        var units = jdbc.sql("""
                select u.name, u.plain, coalesce(p.name, '') from unit_name u
                  left join unit_name p on p.unit_id = u.parent_id order by u.first_in_order
                """)
                .query((row, number) ->
                        new Known(row.getString(1), row.getString(3), pairs(row.getString(2)), row.getString(2)))
                .list();
        for (var one : missing) {
            jdbc.sql("update place set hint = :hint where unit = :unit and coalesce(above, '') = :above")
                    .param("hint", nearest(one, units))
                    .param("unit", one.unit())
                    .param("above", one.above())
                    .update();
        }
    }

    private record Missing(String unit, String above) {}

    private record Known(String name, String parent, Set<String> pairs, String plain) {

        String told() {
            return parent.isEmpty() ? name : name + " (" + parent + ")";
        }
    }

    /** Those of that very name first, wherever they are; then those whose names are alike. */
    private static @Nullable String nearest(Missing missing, List<Known> units) {
        var wanted = pairs(missing.unit());
        var named = units.stream()
                .sorted(Comparator.comparingDouble((Known it) -> -likeness(wanted, it.pairs())))
                .limit(NEAREST)
                .filter(it -> it.plain().equals(missing.unit()) || likeness(wanted, it.pairs()) > ALIKE)
                .map(Known::told)
                .collect(Collectors.joining("; "));
        return named.isEmpty() ? null : named;
    }

    /** How many pairs of letters two names share, from 0 to 1 (Dice). */
    private static double likeness(Set<String> one, Set<String> other) {
        long shared = one.stream().filter(other::contains).count();
        return 2.0 * shared / Math.max(1, one.size() + other.size());
    }

    private static Set<String> pairs(String name) {
        var pairs = new HashSet<String>();
        for (int i = 0; i + 1 < name.length(); i++) {
            pairs.add(name.substring(i, i + 2));
        }
        return pairs;
    }
}
