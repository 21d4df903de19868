package id.luwes.eligibility;

import id.luwes.core.AgencyEvent;
import id.luwes.core.AgencyId;
import java.util.List;

/**
 * Some people may now do what they might not before, or the other way round, or for other reasons or days. Told once for many, since
 * a policy that takes force changes thousands.
 *
 * @param verdicts those that hold now
 */
public record VerdictsChanged(AgencyId agency, List<VerdictId> verdicts) implements AgencyEvent {

    public VerdictsChanged {
        verdicts = List.copyOf(verdicts);
    }
}
