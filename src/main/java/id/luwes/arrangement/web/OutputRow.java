package id.luwes.arrangement.web;

import id.luwes.arrangement.PromisedOutput;
import id.luwes.arrangement.PromisedOutput.Comparison;
import id.luwes.web.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A promise in the table of a case.
 *
 * @param comparison as it was shown when it was promised
 * @param tooLate whether it is due before the right begins, so that nobody owes it
 * @param less whether less is promised than was accepted before, which then has a reason
 */
public record OutputRow(
        String what,
        String measure,
        BigDecimal quantity,
        LocalDate due,
        BigDecimal weight,
        String goal,
        Comparison comparison,
        boolean less,
        boolean tooLate) {

    static OutputRow of(PromisedOutput output, boolean tooLate) {
        return new OutputRow(
                output.what(),
                output.measure(),
                output.quantity(),
                output.due(),
                output.weight(),
                output.goal(),
                output.comparison(),
                output.isLess(),
                tooLate);
    }

    static String written(BigDecimal number, Wording words) {
        return words.number(
                number.doubleValue(), Math.max(0, number.stripTrailingZeros().scale()));
    }

    /** <em>3 peta</em>. */
    public String promised(Wording words) {
        return written(quantity, words) + " " + measure;
    }

    public boolean weighted() {
        return weight.compareTo(BigDecimal.ONE) != 0;
    }
}
