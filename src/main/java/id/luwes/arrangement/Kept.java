package id.luwes.arrangement;

import id.luwes.core.EmployeeId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * That somebody has looked at an agreement and lets it run.
 *
 * @param kinds what was looked at
 * @param by empty for an account without an employee record
 * @param word what was said to it; may be empty
 */
public record Kept(Set<LookKind> kinds, Instant at, Optional<EmployeeId> by, String word) {

    public Kept {
        kinds = Set.copyOf(kinds);
    }
}
