package id.luwes.objection;

import id.luwes.core.EmployeeId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A decision as it was taken.
 *
 * @param employee about whom
 * @param cause what was decided, as {@code REFUSED}, {@code REDUCED}, {@code REVOKED}, {@code ENDED}, {@code POLICY_REDUCED},
 *     {@code POLICY_ENDED}, {@code ELIGIBLE},
 *     {@code NOT_ELIGIBLE}, {@code DAY_REFUSED} or {@code CALLED_IN}
 * @param account who decided; 0 where a rule did
 * @param by the same person; empty for an account without an employee record and for a rule
 * @param reason as it was given; empty where rules tell it
 * @param inputs on what it stood: policy and version, verdict, days
 */
public record Contested(
        Contestable subject,
        EmployeeId employee,
        String cause,
        Instant at,
        long account,
        Optional<EmployeeId> by,
        String reason,
        Map<String, String> inputs) {

    public Contested {
        inputs = Map.copyOf(inputs);
    }
}
