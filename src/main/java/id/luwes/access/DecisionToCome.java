package id.luwes.access;

import java.time.Instant;
import java.util.Optional;

/**
 * A decision that is taken and not carried out yet.
 *
 * @param due from when on it is carried out; until then it can be undone
 * @param failed the end of the key that tells why it could not be carried out
 */
public record DecisionToCome(long id, Undoable.Wish wish, SignedIn by, Instant due, Optional<String> failed) {

    boolean isDue(Instant now) {
        return failed.isEmpty() && !due.isAfter(now);
    }
}
