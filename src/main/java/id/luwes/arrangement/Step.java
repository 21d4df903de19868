package id.luwes.arrangement;

import id.luwes.core.EmployeeId;
import java.time.Instant;
import java.util.Optional;

/** A step in the life of an application, as its timeline shows it. */
public record Step(
        ApplicationState state,
        Instant at,
        Optional<EmployeeId> by,
        long account,
        String reason,
        boolean belowMinimum) {

    static Step of(ApplicationState state, Decision decision) {
        return new Step(
                state, decision.at(), decision.by(), decision.account(), decision.reason(), decision.belowMinimum());
    }

    Decision decision() {
        return new Decision(by, account, at, reason, belowMinimum);
    }
}
