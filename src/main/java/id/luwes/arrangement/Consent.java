package id.luwes.arrangement;

import id.luwes.core.EmployeeId;
import java.time.Instant;
import java.util.Optional;

/**
 * That somebody has to agree, and who has.
 *
 * @param team for the lead of which team; 0 for the other parts
 * @param possible whether anybody could give it today
 * @param owedSince since when it is asked for; empty while somebody else comes first
 * @param given by whom and when; empty while it is not
 */
public record Consent(Part part, long team, boolean possible, Optional<Instant> owedSince, Optional<Given> given) {

    /**
     * A consent that was given.
     *
     * @param by the person; empty for an account without an employee record
     */
    public record Given(Optional<EmployeeId> by, Instant at) {}

    boolean isGiven() {
        return given.isPresent();
    }

    /** Whether it was not given and somebody could. */
    public boolean isOutstanding() {
        return !isGiven() && possible;
    }
}
