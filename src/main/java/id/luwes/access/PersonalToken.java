package id.luwes.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A token as its person sees it; what it says is not known any more.
 *
 * @param expires the moment from which it is refused
 * @param ended when it was revoked, by its person or with all others of the account
 */
public record PersonalToken(
        long id,
        String name,
        List<Scope> scopes,
        Instant created,
        Instant expires,
        Optional<Instant> used,
        Optional<Instant> ended) {

    public PersonalToken {
        scopes = List.copyOf(scopes);
    }

    /** Whether it is good for anything at this moment. */
    public boolean holds(Instant now) {
        return ended.isEmpty() && now.isBefore(expires);
    }
}
