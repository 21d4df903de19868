package id.luwes.evaluation;

import id.luwes.core.EmployeeId;
import id.luwes.policy.Proposal;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * An evaluation with all that belongs to it.
 *
 * @param promises the outputs of the inputs in words
 */
public record Evaluation(
        EvaluationId id,
        EmployeeId employee,
        YearMonth month,
        State state,
        Proposed proposal,
        Optional<Ruling> ruling,
        List<Answer> answers,
        List<Promise> promises) {

    public Evaluation {
        answers = List.copyOf(answers);
        promises = List.copyOf(promises);
    }

    /** Where it stands. */
    public enum State {
        WAITING,
        HELD_BACK,
        NOTHING,
        RULED
    }

    /**
     * The proposal that holds.
     *
     * @param nothing why there is none
     */
    public record Proposed(
            int number,
            Optional<Proposal> result,
            Optional<Finding.Reason> nothing,
            Optional<Basis> basis,
            Optional<BigDecimal> attainment,
            Optional<BigDecimal> compliance,
            MonthInputs inputs,
            Instant at) {}

    /** By which row of which policy. */
    public record Basis(String policy, String hash, String row) {}

    /** What the superior decided. */
    public record Ruling(
            Proposal outcome,
            boolean departs,
            String reason,
            Instant at,
            String by,
            Optional<LocalDate> from,
            int daysLeft) {}

    /** What the person said to it. */
    public record Answer(String words, Instant at) {}

    /** An output in words. */
    public record Promise(long output, String what, String measure) {}
}
