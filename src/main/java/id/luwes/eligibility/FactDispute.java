package id.luwes.eligibility;

import id.luwes.core.EmployeeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody has said that a fact of the own verdict is wrong, or a body that upheld an objection found it to be.
 *
 * @param name of the person, for lists
 * @param recorded as it was by then; empty where nothing was
 * @param claimed what is right instead
 * @param words why; empty for nothing
 * @param objection whose body found it; empty where the person says it
 * @param verdict the one in which it was read
 * @param due by when its owner answers
 */
public record FactDispute(
        long id,
        EmployeeId employee,
        String name,
        String unit,
        DisputedFact fact,
        Optional<Recorded> recorded,
        String claimed,
        String words,
        Optional<Long> objection,
        VerdictId verdict,
        Instant raisedAt,
        LocalDate due,
        Optional<Ending> ending) {

    /** A value with its origin, as it is recorded. */
    public record Recorded(String value, String source, LocalDate observedOn) {}

    /** How a dispute ended. */
    public enum Outcome {
        /** The record says something else by now, and the verdict was made anew. */
        RECORDED,
        /** The owner has answered that the record is right. */
        STANDS,
        /** The person took it back. */
        WITHDRAWN
    }

    /**
     * How and when it ended.
     *
     * @param answer why it stands; empty for others
     * @param value what is recorded since; empty where the record stands, or tells nothing
     * @param verdict the one that followed
     */
    public record Ending(
            Outcome outcome, String answer, Optional<String> value, Optional<VerdictId> verdict, Instant at) {}

    public boolean isOpen() {
        return ending.isEmpty();
    }

    /** Whether a body found it proven: then only that value answers it. */
    public boolean isFound() {
        return objection.isPresent();
    }

    public boolean isOverdue(LocalDate today) {
        return isOpen() && due.isBefore(today);
    }

    /** Whether what is recorded now answers it: any other value than that of then; of what a body found, that value alone. */
    public boolean isAnsweredBy(Optional<String> now) {
        if (isFound()) {
            return now.filter(it -> fact.same(it, claimed)).isPresent();
        }
        return now.isPresent() != recorded.isPresent()
                || now.filter(it -> recorded.filter(then -> !fact.same(it, then.value()))
                                .isPresent())
                        .isPresent();
    }
}
