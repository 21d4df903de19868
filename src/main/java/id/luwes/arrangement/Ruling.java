package id.luwes.arrangement;

import id.luwes.core.EmployeeId;
import java.util.Optional;

/**
 * Why and by whom a right is changed.
 *
 * @param by the person, empty for an account without an employee record
 */
public record Ruling(Optional<EmployeeId> by, long account, String reason) {

    public Ruling {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("A right is not changed without a reason that the person can read.");
        }
    }
}
