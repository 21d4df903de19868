package id.luwes.rulebook;

import id.luwes.policy.Bilingual;
import java.time.Instant;
import java.util.Optional;

/**
 * A draft as it lies in the store, whether or not its last text can be read: one may have been kept before a rule became
 * stricter. Such a text can be downloaded and discarded, and judges nobody.
 *
 * @param name by which the text calls itself
 * @param draft what can be read of it; empty where that is nothing
 * @param problem why it cannot be read; empty where it can
 */
public record StoredDraft(
        long id, int number, String name, Instant savedAt, Optional<PolicyDraft> draft, Bilingual problem) {}
