package id.luwes.arrangement;

import id.luwes.core.DateRange;
import id.luwes.core.EmployeeId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What somebody delivered before; implemented by the module that keeps the days. Without it there is no record. */
public interface TrackRecord {

    /**
     * What was promised and accepted in the last comparable period: as long as the given one, and over before it
     * begins. Empty where the person has no record there.
     */
    Optional<Past> of(EmployeeId person, DateRange period);

    /**
     * The record of a period.
     *
     * @param months over so many months of it the person worked by an agreement, at least one
     * @param attainment per cent of what was promised, by weight; empty while nothing was judged
     */
    record Past(DateRange period, int months, List<PastOutput> outputs, Optional<Double> attainment) {

        public Past {
            outputs = List.copyOf(outputs);
        }

        /** All that was accepted under a name; empty where nothing was due under it. */
        public Optional<Pace> accepted(OutputName name) {
            return outputs.stream()
                    .filter(past -> past.name().equals(name))
                    .map(PastOutput::accepted)
                    .reduce(BigDecimal::add)
                    .map(sum -> new Pace(sum, months));
        }
    }

    /** One promise of the past. */
    record PastOutput(String what, String measure, BigDecimal promised, BigDecimal accepted) {

        public PastOutput {
            promised = promised.stripTrailingZeros();
            accepted = accepted.stripTrailingZeros();
        }

        public OutputName name() {
            return new OutputName(what, measure);
        }
    }
}
