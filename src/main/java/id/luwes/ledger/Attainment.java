package id.luwes.ledger;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;

/**
 * What was accepted of what was promised, by weight: sum(weight x min(1.2, accepted / promised)) / sum(weight). More than
 * a fifth above one promise does not make up for another.
 */
public final class Attainment {

    /** At most so much of one promise counts. */
    public static final Ratio CAP = Ratio.of(6, 5);

    private Attainment() {}

    /**
     * One output that counts.
     *
     * @param promised above 0
     * @param accepted 0 where nothing was
     */
    public record Counted(BigDecimal weight, BigDecimal promised, BigDecimal accepted) {

        /** How much of the promise counts, 1 being all of it. */
        public Ratio share() {
            return Ratio.of(accepted, promised).atMost(CAP);
        }
    }

    /** The attainment, 1 being all that was promised; empty where nothing counts. */
    public static Optional<Ratio> of(Collection<Counted> outputs) {
        if (outputs.isEmpty()) {
            return Optional.empty();
        }
        var weight = outputs.stream().map(Counted::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(outputs.stream()
                .map(it -> it.share().times(it.weight()))
                .reduce(Ratio.ZERO, Ratio::plus)
                .dividedBy(weight));
    }
}
