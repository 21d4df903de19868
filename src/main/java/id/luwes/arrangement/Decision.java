package id.luwes.arrangement;

import id.luwes.core.EmployeeId;
import java.time.Instant;
import java.util.Optional;

/**
 * Who decided, when and why.
 *
 * @param by the person; empty for an account without an employee record
 * @param reason empty only for an approval that needs none
 * @param belowMinimum approved although the counter falls below its least number
 */
public record Decision(Optional<EmployeeId> by, long account, Instant at, String reason, boolean belowMinimum) {

    public Decision {
        if (belowMinimum && reason.isBlank()) {
            throw new IllegalArgumentException("An approval below the least number on site needs its reason.");
        }
    }

    /** The same, taking effect at another moment. */
    Decision at(Instant moment) {
        return new Decision(by, account, moment, reason, belowMinimum);
    }
}
