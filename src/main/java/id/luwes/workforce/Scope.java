package id.luwes.workforce;

import id.luwes.access.Authority;
import id.luwes.access.Authority.Grant;
import id.luwes.access.Reach;
import id.luwes.access.Role;
import java.util.List;
import java.util.Map;

/** Where in the tree of units somebody may look, for lists; the places lie in intervals. */
public record Scope(List<Grant> grants) {

    /**
     * The condition on {@code u}, the unit, for the parameters of {@link #parameters}. Row-level security keeps agencies
     * apart; this keeps units apart within one.
     */
    public static final String CONDITION = " exists (select from unnest(:firsts, :lasts) as granted (first, last)"
            + " where u.first_in_order between granted.first and granted.last) ";

    /** The same for {@code e.unit_id}, without a join: the units of the scope are found once. */
    public static final String IN_UNITS = " (:everywhere or e.unit_id in (select u.unit_id from agency.unit u"
            + " where u.agency_id = :agency and " + CONDITION + ")) ";

    /** Further narrows to one unit with all below it, where {@code :unit} is not 0. */
    public static final String IN_UNIT = """
             and (:unit = 0 or e.unit_id in (select b.unit_id from agency.unit b
                   join agency.unit f on f.agency_id = b.agency_id
                    and b.first_in_order between f.first_in_order and f.last_in_order
                  where f.agency_id = :agency and f.unit_id = :unit))
            """;

    public Scope {
        grants = List.copyOf(grants);
    }

    /** Where one of the roles holds. */
    public static Scope of(Authority who, Role... roles) {
        return new Scope(Reach.of(who, roles).grants());
    }

    public Map<String, Object> parameters() {
        return new Reach(grants).parameters();
    }
}
