package id.luwes.workforce;

import id.luwes.core.EmployeeId;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody has said that the recorded superior is not theirs.
 *
 * @param superior whom the records named by then
 * @param suggested who it is instead, as far as the employee knew
 * @param words what the employee wrote, empty for nothing; for the employee and BKD alone
 */
public record SuperiorDoubt(
        long id,
        Named employee,
        String unitName,
        Named superior,
        Optional<Named> suggested,
        String words,
        Instant raisedAt,
        Optional<Ending> ending) {

    /** Somebody by name. */
    public record Named(EmployeeId id, String name) {}

    /** How it ended. */
    public enum Outcome {
        /** The records name somebody else by now, or nobody. */
        CORRECTED,
        /** BKD has answered that the record is right. */
        STANDS,
        /** The employee took it back. */
        WITHDRAWN
    }

    /** How and when it ended, with the answer, which is empty where there was none. */
    public record Ending(Outcome outcome, String answer, Instant at) {}

    public boolean isOpen() {
        return ending.isEmpty();
    }
}
