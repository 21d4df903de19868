package id.luwes.rulebook;

import id.luwes.policy.Policy;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A draft of a policy with its last text, or the version that came of it.
 *
 * @param number of its last text, or of the one that was published
 * @param writers the accounts that saved any of its texts, none of which may publish it
 */
public record PolicyDraft(
        long id, int number, Policy policy, Instant savedAt, Set<Long> writers, Optional<Publication> publication) {

    public PolicyDraft {
        writers = Set.copyOf(writers);
    }

    public boolean isPublished() {
        return publication.isPresent();
    }
}
