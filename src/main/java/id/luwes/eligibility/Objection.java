package id.luwes.eligibility;

import id.luwes.core.EmployeeId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody holds against a verdict, in their own words.
 *
 * @param name of the person, for lists
 * @param given the answer; null while BKD has not answered
 */
public record Objection(
        long id,
        VerdictId verdict,
        EmployeeId employee,
        String name,
        String unit,
        String words,
        Instant raisedAt,
        @Nullable Answer given) {

    /** What BKD answered, and whether it changes anything. */
    public record Answer(Outcome outcome, String words, Instant at) {}

    /** How an objection ended. */
    public enum Outcome {
        /** BKD mends the facts; a new verdict follows from them. */
        UPHELD,
        DISMISSED
    }

    public Optional<Answer> answer() {
        return Optional.ofNullable(given);
    }

    public boolean open() {
        return given == null;
    }
}
