package id.luwes.access;

import id.luwes.access.Authority.Grant;
import id.luwes.core.UnitId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * The places of the tree of units where somebody holds one of some roles. Row-level security keeps agencies apart; this
 * keeps subtrees apart within one. What belongs to no unit, such as an account without an employee record, is reached
 * from the whole agency only.
 */
public record Reach(List<Grant> grants) {

    /** The whole agency. */
    public static final Reach WHOLE =
            new Reach(List.of(new Grant(Role.ADMINISTRATOR, new UnitId(0), 0, Integer.MAX_VALUE)));

    /** The condition on {@code u}, a unit, for the parameters of {@link #parameters()}. */
    public static final String OF_UNIT = " (:everywhere or exists (select from"
            + " unnest(cast(:firsts as integer[]), cast(:lasts as integer[])) as granted (first, last)"
            + " where u.first_in_order between granted.first and granted.last)) ";

    public Reach {
        grants = List.copyOf(grants);
    }

    /** Where the person holds one of the roles. */
    public static Reach of(Authority who, Role... roles) {
        return new Reach(Arrays.stream(roles)
                .flatMap(it -> who.grants(it).stream())
                .distinct()
                .toList());
    }

    public boolean everywhere() {
        return grants.stream().anyMatch(Grant::everywhere);
    }

    /** Whether all places from first to last lie within one of the subtrees. */
    public boolean covers(int first, int last) {
        return grants.stream().anyMatch(it -> it.first() <= first && last <= it.last());
    }

    /** Whether a unit at this place of the tree is within one of them. */
    public boolean has(int place) {
        return covers(place, place);
    }

    /**
     * The condition that an employee of the current agency stands within.
     *
     * @param employee the column with the number, perhaps null
     * @param name what the parameters of {@link #parameters} are called by
     */
    public static String condition(String employee, String name) {
        return """
                (:%1$sEverywhere or %2$s in (select p.employee_id from access.employee_place p
                   where exists (select from unnest(:%1$sFirsts, :%1$sLasts) as granted (first, last)
                                  where p.place between granted.first and granted.last)))
                """.formatted(name, employee);
    }

    /** For conditions on the places of units. */
    public Map<String, Object> parameters() {
        return Map.of("everywhere", everywhere(), "firsts", places(Grant::first), "lasts", places(Grant::last));
    }

    /** For {@link #condition} of the same name. */
    public Map<String, Object> parameters(String name) {
        return Map.of(
                name + "Everywhere",
                everywhere(),
                name + "Firsts",
                places(Grant::first),
                name + "Lasts",
                places(Grant::last));
    }

    private Integer[] places(ToIntFunction<Grant> end) {
        return grants.stream().map(it -> end.applyAsInt(it)).toArray(Integer[]::new);
    }
}
