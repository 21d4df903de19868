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
     * @param beside empty where nothing of the same name was due in the last comparable period
     * @param lessReason why less is promised than before; empty where it is not less
     */
    public record Comparison(Optional<Beside> beside, String lessReason) {

        public static final Comparison NONE = new Comparison(Optional.empty(), "");
    }

    /**
     * Like with like: everything of one name, then and now.
     *
     * @param accepted what was accepted in the last comparable period, over the days of it on which the person worked by
     *     an agreement
     * @param promised all that the proposal promises under this name, over the days of that period, which is as long as
     *     the one asked for
     */
    public record Beside(Pace accepted, Pace promised) {

        public boolean isLess() {
            return promised.isBelow(accepted);
        }

        /** Whether the person worked by an agreement on all days of the comparable period. */
        public boolean isWhole() {
            return accepted.days() >= promised.days();
        }
    }

    public OutputName name() {
        return new OutputName(what, measure);
    }

    /** Whether less is promised under this name than was accepted before. */
    public boolean isLess() {
        return comparison.beside().filter(Beside::isLess).isPresent();
    }

    /** The same promised once more: it stands beside the record anew, and why it was less then is no reason now. */
    PromisedOutput anew() {
        return with(Comparison.NONE);
    }

    PromisedOutput with(Comparison other) {
        return new PromisedOutput(what, measure, quantity, due, weight, goal, other);
    }
}
