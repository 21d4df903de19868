package id.luwes.arrangement;

import id.luwes.access.SignedIn;
import java.time.Instant;
import java.util.Optional;

/**
 * A decision that is taken and not carried out yet.
 *
 * @param applicant the name
 * @param due from when on it is carried out; until then it can be undone
 * @param failed the end of the key that tells why it could not be carried out
 */
public record DecisionToCome(
        long id,
        ApplicationId application,
        String applicant,
        SignedIn by,
        Choice choice,
        String reason,
        Instant due,
        Optional<String> failed) {

    boolean isDue(Instant now) {
        return failed.isEmpty() && !due.isAfter(now);
    }
}
