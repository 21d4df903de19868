package id.luwes.imports;

import id.luwes.access.Authority;
import id.luwes.access.Authority.Grant;
import id.luwes.access.SignedIn;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Who imports, and for which units.
 *
 * @param person null where the command line does it, which may do everything
 */
public record Importer(@Nullable SignedIn person, List<Grant> grants) {

    /** The condition on {@code u}, a unit, for the parameters of {@link #parameters}. */
    public static final String CONDITION = " (:everywhere or exists (select from"
            + " unnest(cast(:firsts as integer[]), cast(:lasts as integer[])) as granted (first, last)"
            + " where u.first_in_order between granted.first and granted.last)) ";

    public Importer {
        grants = List.copyOf(grants);
    }

    /** A person, where one of the roles that may bring such files holds. */
    public static Importer of(Authority who, ImportKind kind) {
        return new Importer(
                who.person(),
                kind.roles().stream().flatMap(it -> who.grants(it).stream()).toList());
    }

    /** Whoever has a shell on the server. */
    public static Importer system() {
        return new Importer(null, List.of());
    }

    /** The employee who imports, 0 where there is none. */
    public long employee() {
        return person == null ? 0 : person.employee();
    }

    /** The account, null for the command line. */
    public @Nullable Long account() {
        return person == null ? null : person.account();
    }

    public Map<String, Object> parameters() {
        return Map.of("everywhere", person == null, "firsts", places(Grant::first), "lasts", places(Grant::last));
    }

    private Integer[] places(ToIntFunction<Grant> end) {
        return grants.stream().map(it -> end.applyAsInt(it)).toArray(Integer[]::new);
    }
}
