package id.luwes.imports;

import id.luwes.access.Authority;
import id.luwes.access.Authority.Grant;
import id.luwes.access.Reach;
import id.luwes.access.SignedIn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who imports, and for which units.
 *
 * @param person null where the command line does it, which may do everything
 */
public record Importer(@Nullable SignedIn person, List<Grant> grants) {

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

    /** For {@link Reach#OF_UNIT}; what has no unit is the command line's alone. */
    public Map<String, Object> parameters() {
        var parameters = new HashMap<>(new Reach(grants).parameters());
        parameters.put("everywhere", person == null);
        return parameters;
    }
}
