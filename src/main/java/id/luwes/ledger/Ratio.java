package id.luwes.ledger;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * A quotient that is kept exact: thresholds are compared before anything is rounded.
 *
 * @param denominator above 0
 */
public record Ratio(BigInteger numerator, BigInteger denominator) implements Comparable<Ratio> {

    public static final Ratio ZERO = new Ratio(BigInteger.ZERO, BigInteger.ONE);

    /** More digits than any table of a policy uses. */
    private static final int DIGITS = 20;

    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    public Ratio {
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("The denominator of a ratio is above 0, but was " + denominator);
        }
        var divisor = numerator.gcd(denominator);
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    /** @param whole above 0 */
    public static Ratio of(BigDecimal part, BigDecimal whole) {
        int scale = Math.max(Math.max(part.scale(), whole.scale()), 0);
        return new Ratio(
                part.setScale(scale).unscaledValue(), whole.setScale(scale).unscaledValue());
    }

    public static Ratio of(long part, long whole) {
        return new Ratio(BigInteger.valueOf(part), BigInteger.valueOf(whole));
    }

    public Ratio plus(Ratio other) {
        return new Ratio(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Ratio times(BigDecimal factor) {
        var other = of(factor, BigDecimal.ONE);
        return new Ratio(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    public Ratio dividedBy(BigDecimal divisor) {
        var other = of(divisor, BigDecimal.ONE);
        return new Ratio(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    public Ratio atMost(Ratio limit) {
        return compareTo(limit) > 0 ? limit : this;
    }

    /** In per cent, rounded down where it does not end, to more digits than a policy's table uses. */
    public BigDecimal percent() {
        return new BigDecimal(numerator.multiply(HUNDRED))
                .divide(new BigDecimal(denominator), DIGITS, RoundingMode.FLOOR)
                .stripTrailingZeros();
    }

    @Override
    public int compareTo(Ratio other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }
}
