package id.luwes.policy;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * One input cell of a decision table, read: unary tests joined by "or", perhaps negated; without tests it fits
 * everything (a dash). The text is what the engine judges by; the tests only tell where it may change its mind, and how
 * to say it in words.
 */
record Cell(String text, boolean negated, List<Test> tests) {

    static final Cell ANY = new Cell("-", false, List.of());

    Cell {
        tests = List.copyOf(tests);
    }

    boolean fitsAll() {
        return tests.isEmpty();
    }

    /** The same cell with other numbers, as it is written. */
    String withNumbers(UnaryOperator<BigDecimal> other) {
        var written = tests.stream().map(it -> written(it, other)).collect(Collectors.joining(", "));
        return negated ? "not(" + written + ")" : written;
    }

    private static String written(Test test, UnaryOperator<BigDecimal> other) {
        return switch (test) {
            case Equal(BigDecimal number) -> plain(other.apply(number));
            case Equal(String word) -> '"' + word + '"';
            case Equal(Object truth) -> truth.toString();
            case Compare(Comparison comparison, BigDecimal bound) -> comparison.sign + " " + plain(other.apply(bound));
            case Between(BigDecimal low, boolean withLow, BigDecimal high, boolean withHigh) ->
                (withLow ? "[" : "(")
                        + plain(other.apply(low))
                        + ".."
                        + plain(other.apply(high))
                        + (withHigh ? "]" : ")");
        };
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    sealed interface Test permits Equal, Compare, Between {}

    /** The value is a BigDecimal, a String or a Boolean. */
    record Equal(Object value) implements Test {}

    record Compare(Comparison comparison, BigDecimal bound) implements Test {}

    record Between(BigDecimal low, boolean withLow, BigDecimal high, boolean withHigh) implements Test {}

    enum Comparison {
        LESS("<"),
        AT_MOST("<="),
        MORE(">"),
        AT_LEAST(">=");

        private final String sign;

        Comparison(String sign) {
            this.sign = sign;
        }

        static Comparison of(String sign) {
            for (var comparison : values()) {
                if (comparison.sign.equals(sign)) {
                    return comparison;
                }
            }
            throw new IllegalArgumentException("'%s' compares nothing.".formatted(sign));
        }
    }
}
