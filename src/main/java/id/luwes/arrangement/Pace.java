package id.luwes.arrangement;

import id.luwes.core.DateRange;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;

/**
 * So much of one thing in so many months, by which a long and a short time can be compared.
 *
 * @param quantity all of it, in the measure of the output
 * @param months whole months, at least one
 */
public record Pace(BigDecimal quantity, int months) {

    private static final double DAYS_OF_A_MONTH = 30.44;

    public Pace {
        if (months < 1) {
            throw new IllegalArgumentException("A pace is told for a month at least, not for %d.".formatted(months));
        }
    }

    /** How many months some days are, to the nearest whole one; at least one. */
    public static int months(long days) {
        return (int) Math.max(1, Math.round(days / DAYS_OF_A_MONTH));
    }

    /** How many months a period has. */
    public static int months(DateRange period) {
        return months(ChronoUnit.DAYS.between(period.first(), period.last()) + 1);
    }

    /** Whether this is less a month than the other; compared exactly, nothing rounded before. */
    public boolean isBelow(Pace other) {
        return quantity.multiply(BigDecimal.valueOf(other.months))
                        .compareTo(other.quantity.multiply(BigDecimal.valueOf(months)))
                < 0;
    }
}
