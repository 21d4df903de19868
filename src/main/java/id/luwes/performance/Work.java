package id.luwes.performance;

import id.luwes.web.Letters;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What somebody says to have done so far.
 *
 * @param quantity all of it, in the measure of the promise; at most two decimals
 * @param link where the evidence lies, an address that begins with {@code https://}
 */
public record Work(BigDecimal quantity, String note, Optional<String> link) {

    /** The most that is kept of a quantity. */
    public static final BigDecimal MOST = new BigDecimal("999999999.99");

    public static final int SHORTEST_NOTE = 3;
    public static final int LONGEST_NOTE = 1000;
    public static final int LONGEST_LINK = 500;

    public Work {
        if (quantity.signum() < 0
                || quantity.compareTo(MOST) > 0
                || quantity.stripTrailingZeros().scale() > 2) {
            throw new IllegalArgumentException("%s is no quantity that somebody can have done.".formatted(quantity));
        }
        if (!Letters.between(note, SHORTEST_NOTE, LONGEST_NOTE)) {
            throw new IllegalArgumentException(
                    "A note of %d characters tells nothing or too much.".formatted(Letters.count(note)));
        }
        if (link.filter(it -> !it.startsWith("https://") || it.length() > LONGEST_LINK)
                .isPresent()) {
            throw new IllegalArgumentException("'%s' is no link to evidence.".formatted(link.get()));
        }
    }
}
