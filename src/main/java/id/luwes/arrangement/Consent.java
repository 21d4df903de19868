package id.luwes.arrangement;

import id.luwes.core.EmployeeId;
import java.time.Instant;
import java.util.Optional;

/**
 * That somebody has to agree, and who has.
 *
 * @param owedSince since when it is asked for; empty while somebody else comes first
 * @param given by whom and when; empty while it is not
 */
public record Consent(Part part, Optional<Instant> owedSince, Optional<Given> given) {

    /**
     * A consent that was given.
     *
     * @param by the person; empty for an account without an employee record
     */
    public record Given(Optional<EmployeeId> by, Instant at) {}

    boolean isGiven() {
        return given.isPresent();
    }
}
