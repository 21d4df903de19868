package id.luwes.arrangement;

import java.math.BigDecimal;

/**
 * So much of one thing in so many days, by which a long and a short time can be compared.
 *
 * @param quantity all of it, in the measure of the output
 * @param days at least one
 */
public record Pace(BigDecimal quantity, long days) {

    public Pace {
        if (days < 1) {
            throw new IllegalArgumentException("A pace is told for a day at least, not for %d.".formatted(days));
        }
    }

    /** Whether this is less in the same time than the other; compared exactly, nothing rounded before. */
    public boolean isBelow(Pace other) {
        return quantity.multiply(BigDecimal.valueOf(other.days))
                        .compareTo(other.quantity.multiply(BigDecimal.valueOf(days)))
                < 0;
    }
}
