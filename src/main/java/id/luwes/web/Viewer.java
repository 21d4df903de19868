package id.luwes.web;

import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/** Whoever looks at a page, as far as the page's frame must know. Module {@code access} tells who that is. */
public interface Viewer {

    /** The name to show; empty for somebody who has not signed in. */
    String name();

    /** The name of the unit, empty where there is none. */
    String unitName();

    /** The name of the agency, empty for somebody who has not signed in and while the agency is not made yet. */
    String agencyName();

    /** The zone of the person's agency, in which instants are told. */
    ZoneId zone();

    /** The language the person chose for the account, where there is one; the cookie of a browser goes before it. */
    Optional<Language> language();

    /** The names of the person's roles. */
    Set<String> roles();

    /** Whether the person and all data of the agency are invented. */
    boolean synthetic();

    /** Whether somebody has signed in. */
    default boolean signedIn() {
        return !name().isEmpty();
    }

    /** Whether the person has at least one of these roles. */
    default boolean hasAny(String... wanted) {
        for (var role : wanted) {
            if (roles().contains(role)) {
                return true;
            }
        }
        return false;
    }
}
