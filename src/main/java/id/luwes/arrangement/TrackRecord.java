package id.luwes.arrangement;

import id.luwes.core.DateRange;
import id.luwes.core.EmployeeId;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.transaction.annotation.Transactional;

/** What somebody delivered before; implemented by the module that keeps the days. Without it there is no record. */
public interface TrackRecord {

    /**
     * What was promised and accepted in the last comparable period of each name: as long as the given one, and over before
     * it begins, though not always just before. Empty where the person has no record.
     */
    @Transactional(readOnly = true)
    default Optional<Past> of(EmployeeId person, DateRange period) {
        return all(List.of(new Asked(person, period))).getFirst();
    }

    /** Whose record is asked for, beside which period. */
    record Asked(EmployeeId person, DateRange period) {}

    /** The same for several, in the order given and in as many statements as for one. */
    List<Optional<Past>> all(List<Asked> asked);

    /**
     * The record of somebody.
     *
     * @param period the last comparable period of all: of what was due in it, if anything was, else of what was due last
     * @param outputs what was due in the last comparable period of its name
     * @param attainment per cent of what was promised in the period, by weight; empty while nothing was judged
     */
    record Past(DateRange period, List<PastOutput> outputs, Optional<Double> attainment) {

        public Past {
            outputs = List.copyOf(outputs);
        }

        /** All that was accepted under a name beside what is promised now; empty where nothing was due under it. */
        public Optional<PromisedOutput.Beside> beside(OutputName name, BigDecimal promised) {
            return outputs.stream()
                    .filter(past -> past.name().equals(name))
                    .reduce(PastOutput::with)
                    .map(all -> new PromisedOutput.Beside(
                            new Pace(all.accepted(), all.during().worked()),
                            new Pace(promised, all.during().length())));
        }

        /** The comparable period of a name; empty where nothing was due under it. */
        public Optional<DateRange> period(OutputName name) {
            return outputs.stream()
                    .filter(past -> past.name().equals(name))
                    .map(past -> past.during().days())
                    .findFirst();
        }
    }

    /**
     * A stretch of the past, as long as the period that is asked for.
     *
     * @param worked on so many days of it the person worked by an agreement, at least one
     */
    record Stretch(DateRange days, long worked) {

        /** How many days it has. */
        public long length() {
            return ChronoUnit.DAYS.between(days.first(), days.last()) + 1;
        }
    }

    /** One promise of the past, with the comparable period of its name. */
    record PastOutput(String what, String measure, BigDecimal promised, BigDecimal accepted, Stretch during) {

        public PastOutput {
            promised = promised.stripTrailingZeros();
            accepted = accepted.stripTrailingZeros();
        }

        public OutputName name() {
            return new OutputName(what, measure);
        }

        private PastOutput with(PastOutput same) {
            return new PastOutput(what, measure, promised.add(same.promised), accepted.add(same.accepted), during);
        }
    }
}
