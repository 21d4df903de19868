package id.luwes.organisation;

import id.luwes.access.Authority;
import id.luwes.access.Reach;
import id.luwes.access.Role;
import id.luwes.imports.Importer;
import java.util.Set;

/** Who looks at the organisation and who shapes it, each within the own subtrees. */
public final class Shapers {

    /** Who shapes the organisation. */
    public static final Set<Role> ROLES = Set.of(Role.ORGANISATION_BUREAU, Role.BKD, Role.ADMINISTRATOR);

    private Shapers() {}

    /** Where this person may shape. */
    public static Reach shaping(Authority who) {
        return Reach.of(who, ROLES.toArray(Role[]::new));
    }

    /** Where this person may look. */
    public static Reach reading(Authority who) {
        return Reach.of(who, Role.ORGANISATION_BUREAU, Role.BKD, Role.ADMINISTRATOR, Role.AUDITOR);
    }

    /** Where this person may change what holds for everybody, such as the calendar. */
    public static Reach amending(Authority who) {
        return Reach.of(who, Role.BKD, Role.ADMINISTRATOR);
    }

    static Reach of(Importer importer) {
        return importer.person() == null ? Reach.WHOLE : new Reach(importer.grants());
    }
}
