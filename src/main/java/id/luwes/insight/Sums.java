package id.luwes.insight;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * What is counted of a group in a month; groups are added by adding all of it.
 *
 * @param people whose last day of the month was in the group: whoever moves is counted once
 * @param participants those of them with an agreement on at least one day of the month, wherever that was
 * @param daysDue working days in the group under agreements, without leave, sickness and duty travel
 * @param daysAway those of them that were planned away from the office
 * @param daysMet those of them with the required minutes
 * @param outputsDue promises that were due
 * @param outputsAccepted those of them that were accepted, in full or in part
 * @param weight of the promises that count for the attainment
 * @param reached that weight times what was reached of each promise, at most 1.2
 */
public record Sums(
        long people,
        long participants,
        long daysDue,
        long daysAway,
        long daysMet,
        long outputsDue,
        long outputsAccepted,
        BigDecimal weight,
        BigDecimal reached) {

    /** Nobody, nothing. */
    public static final Sums NONE = new Sums(0, 0, 0, 0, 0, 0, 0, BigDecimal.ZERO, BigDecimal.ZERO);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Whether anything of anybody is counted; an output can be due of somebody who has no day in the month. */
    boolean tellAnything() {
        return participants > 0
                || daysDue > 0
                || daysAway > 0
                || daysMet > 0
                || outputsDue > 0
                || outputsAccepted > 0
                || weight.signum() != 0;
    }

    /** Whether neither anybody nor anything is counted. */
    boolean isNothing() {
        return people == 0 && !tellAnything();
    }

    public Sums plus(Sums other) {
        return new Sums(
                people + other.people,
                participants + other.participants,
                daysDue + other.daysDue,
                daysAway + other.daysAway,
                daysMet + other.daysMet,
                outputsDue + other.outputsDue,
                outputsAccepted + other.outputsAccepted,
                weight.add(other.weight),
                reached.add(other.reached));
    }

    /** What is left without a part of it. */
    Sums minus(Sums part) {
        return new Sums(
                people - part.people,
                participants - part.participants,
                daysDue - part.daysDue,
                daysAway - part.daysAway,
                daysMet - part.daysMet,
                outputsDue - part.outputsDue,
                outputsAccepted - part.outputsAccepted,
                weight.subtract(part.weight),
                reached.subtract(part.reached));
    }

    /** Participants among all people, in per cent. */
    public Optional<Double> participation() {
        return share(participants, people);
    }

    /** Days away among the days that participants were due, in per cent. */
    public Optional<Double> away() {
        return share(daysAway, daysDue);
    }

    /** Days with the required minutes among the days that participants were due, in per cent. */
    public Optional<Double> compliance() {
        return share(daysMet, daysDue);
    }

    /** What was reached of what was promised, by weight, in per cent; up to 120. */
    public Optional<Double> attainment() {
        return weight.signum() == 0
                ? Optional.empty()
                : Optional.of(reached.multiply(HUNDRED)
                        .divide(weight, MathContext.DECIMAL64)
                        .doubleValue());
    }

    private static Optional<Double> share(long part, long whole) {
        return whole == 0 ? Optional.empty() : Optional.of(100.0 * part / whole);
    }
}
