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

    /**
     * Whether this is less in the same time than the other; compared exactly, nothing rounded before. Where both are
     * counted in whole pieces, a part of a piece is nothing that could be asked for: one in 123 days is not less than one
     * in 111.
     */
    public boolean isBelow(Pace other) {
        var had = other.quantity.multiply(BigDecimal.valueOf(days));
        var otherDays = BigDecimal.valueOf(other.days);
        return (isWhole() && other.isWhole())
                ? quantity.add(BigDecimal.ONE).multiply(otherDays).compareTo(had) <= 0
                : quantity.multiply(otherDays).compareTo(had) < 0;
    }

    private boolean isWhole() {
        return quantity.stripTrailingZeros().scale() <= 0;
    }
}
