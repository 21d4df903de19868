package id.luwes.objection;

import id.luwes.core.EmployeeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What does not change in an objection, whatever becomes of it.
 *
 * @param contested the decision as it was
 * @param superior of whoever objects, when they did
 * @param lateness why it comes after the last day; empty where it came in time
 * @param members how many have to agree on a decision, by the rule of the day on which it was raised
 */
public record ObjectionFacts(
        long id,
        Contested contested,
        Optional<EmployeeId> superior,
        String words,
        String lateness,
        LocalDate lastDay,
        Instant raisedAt,
        int members) {

    public EmployeeId employee() {
        return contested.employee();
    }
}
