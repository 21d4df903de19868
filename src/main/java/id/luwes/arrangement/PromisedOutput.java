package id.luwes.arrangement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What will be delivered, agreed before the work begins (R3.4).
 *
 * @param what a thing or a decision that can be checked
 * @param measure what is counted, such as <i>dokumen</i>
 * @param weight its share in the attainment, 1 unless said otherwise
 * @param goal the goal of the unit that it serves (R3.7)
 */
public record PromisedOutput(
        String what,
        String measure,
        BigDecimal quantity,
        LocalDate due,
        BigDecimal weight,
        String goal,
        Comparison comparison) {

    /**
     * The promise beside the past.
     *
     * @param lastAccepted what was accepted of the same thing in the last comparable period; empty without a record
     * @param lessReason why less is promised than that; empty where it is not less
     */
    public record Comparison(Optional<BigDecimal> lastAccepted, String lessReason) {

        public static final Comparison NONE = new Comparison(Optional.empty(), "");
    }

    /** Whether less is promised than was accepted before. */
    public boolean isLess() {
        return comparison
                .lastAccepted()
                .filter(last -> quantity.compareTo(last) < 0)
                .isPresent();
    }

    PromisedOutput comparedWith(TrackRecord.Past past) {
        return new PromisedOutput(
                what,
                measure,
                quantity,
                due,
                weight,
                goal,
                new Comparison(past.accepted(what, measure), comparison.lessReason()));
    }
}
