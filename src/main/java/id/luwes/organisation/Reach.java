package id.luwes.organisation;

import id.luwes.access.Authority;
import id.luwes.access.Authority.Grant;
import id.luwes.access.Role;
import id.luwes.imports.Importer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where in the tree of units somebody may look or shape. */
public record Reach(boolean everywhere, List<Grant> grants) {

    /** Who shapes the organisation. */
    public static final Set<Role> SHAPING = Set.of(Role.ORGANISATION_BUREAU, Role.BKD, Role.ADMINISTRATOR);

    public Reach {
        grants = List.copyOf(grants);
    }

    /** Where this person may shape. */
    public static Reach shaping(Authority who) {
        return of(who, SHAPING.toArray(Role[]::new));
    }

    /** Where this person may look. */
    public static Reach reading(Authority who) {
        return of(who, Role.ORGANISATION_BUREAU, Role.BKD, Role.ADMINISTRATOR, Role.AUDITOR);
    }

    /** Where this person may change what holds for everybody, such as the calendar. */
    public static Reach amending(Authority who) {
        return of(who, Role.BKD, Role.ADMINISTRATOR);
    }

    static Reach of(Importer importer) {
        return new Reach(importer.person() == null || everywhere(importer.grants()), importer.grants());
    }

    private static Reach of(Authority who, Role... roles) {
        var grants = Arrays.stream(roles)
                .flatMap(it -> who.grants(it).stream())
                .distinct()
                .toList();
        return new Reach(everywhere(grants), grants);
    }

    private static boolean everywhere(List<Grant> grants) {
        return grants.stream().anyMatch(Grant::everywhere);
    }

    /** Whether a unit at this place of the tree is within it. */
    public boolean has(int place) {
        return everywhere || grants.stream().anyMatch(it -> it.first() <= place && place <= it.last());
    }

    /** For {@link Importer#CONDITION} on {@code u}, a unit. */
    Map<String, Object> parameters() {
        return Map.of(
                "everywhere",
                everywhere,
                "firsts",
                grants.stream().map(Grant::first).toArray(Integer[]::new),
                "lasts",
                grants.stream().map(Grant::last).toArray(Integer[]::new));
    }
}
