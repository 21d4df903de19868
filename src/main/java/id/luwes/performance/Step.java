package id.luwes.performance;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * Work that was noted or handed in.
 *
 * @param number in the order of the steps of an agency
 */
public record Step(long number, Work work, Instant at) {

    public BigDecimal quantity() {
        return work.quantity();
    }
}
