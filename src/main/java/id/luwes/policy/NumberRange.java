package id.luwes.policy;

import java.math.BigDecimal;

/** Between which bounds a number lies, as {@link Facts} takes it; figures of a month are shares that may exceed the whole. */
record NumberRange(BigDecimal least, BigDecimal most, boolean whole) {

    private static final BigDecimal ANY = BigDecimal.valueOf(Long.MAX_VALUE);

    static NumberRange of(String input) {
        return Fact.ofColumn(input)
                .map(it -> switch (it) {
                    case REMOTE_CAPACITY -> new NumberRange(BigDecimal.ZERO, BigDecimal.valueOf(100), true);
                    case NINE_BOX -> new NumberRange(BigDecimal.ONE, BigDecimal.valueOf(9), true);
                    case UNEXCUSED_ABSENCE_DAYS, MONTHS_IN_POSITION -> new NumberRange(BigDecimal.ZERO, ANY, true);
                    default -> new NumberRange(BigDecimal.ZERO, ANY, false);
                })
                .orElse(new NumberRange(BigDecimal.ZERO, ANY, false));
    }

    boolean holds(BigDecimal number) {
        return number.compareTo(least) >= 0 && number.compareTo(most) <= 0;
    }

    /** Whether a cell that goes from or to the number means no more than "all there are". */
    boolean isEnd(BigDecimal number) {
        return number.compareTo(least) == 0 || number.compareTo(most) == 0;
    }

    /** The greatest number that somebody would try instead of another one: where nothing else ends it, thrice as much. */
    BigDecimal mostInsteadOf(BigDecimal number) {
        return most.compareTo(ANY) == 0 ? number.multiply(BigDecimal.valueOf(3)).max(BigDecimal.TEN) : most;
    }
}
