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
     * @param attainment per cent of what was promised, by weight; empty while nothing was judged
     */
    record Past(DateRange period, List<PastOutput> outputs, Optional<Double> attainment) {

        public Past {
            outputs = List.copyOf(outputs);
        }

        /** What was accepted of the same thing, by the same measure; the letters' case does not matter. */
        public Optional<BigDecimal> accepted(String what, String measure) {
            return outputs.stream()
                    .filter(past -> past.what().equalsIgnoreCase(what.strip())
                            && past.measure().equalsIgnoreCase(measure.strip()))
                    .map(PastOutput::accepted)
                    .reduce(BigDecimal::add);
        }
    }

    /** One promise of the past. */
    record PastOutput(String what, String measure, BigDecimal promised, BigDecimal accepted) {}
}
