package id.luwes.objection;

import id.luwes.eligibility.DisputedFact;
import id.luwes.eligibility.FactDispute;
import id.luwes.eligibility.FactDispute.Recorded;
import java.util.List;
import java.util.Map;

/**
 * The facts behind a contested verdict.
 *
 * @param recorded as the body reads them while it decides; none for anybody else
 * @param disputes what became of those that it found wrong
 */
public record ContestedFacts(Map<DisputedFact, Recorded> recorded, List<FactDispute> disputes) {

    /** Of what stands on no facts. */
    public static final ContestedFacts NOTHING = new ContestedFacts(Map.of(), List.of());

    public ContestedFacts {
        recorded = Map.copyOf(recorded);
        disputes = List.copyOf(disputes);
    }

    /** Whether facts were found wrong and all of them are recorded by now. */
    public boolean areRecorded() {
        return !disputes.isEmpty() && disputes.stream().noneMatch(FactDispute::isOpen);
    }
}
