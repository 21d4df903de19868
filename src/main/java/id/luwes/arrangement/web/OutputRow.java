package id.luwes.arrangement.web;

import id.luwes.arrangement.PromisedOutput;
import id.luwes.web.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A promise in the table of a case. */
public record OutputRow(
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
     * @param lastAccepted as it was shown when it was promised, empty without a record
     * @param less whether less is promised than that, which then has a reason
     */
    public record Comparison(String lastAccepted, boolean less, String reason) {}

    static OutputRow of(PromisedOutput output, Wording words) {
        return new OutputRow(
                output.what(),
                output.measure(),
                output.quantity(),
                output.due(),
                output.weight(),
                output.goal(),
                new Comparison(
                        output.comparison()
                                .lastAccepted()
                                .map(it -> written(it, words))
                                .orElse(""),
                        output.isLess(),
                        output.comparison().lessReason()));
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
