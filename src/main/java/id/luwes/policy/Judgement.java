package id.luwes.policy;

import java.util.List;
import java.util.Map;

/**
 * A decision with everything that led to it.
 *
 * @param outcomes of every rule, in the order of the policy
 * @param missing the facts that the policy asks and nobody knows
 * @param matchedRows for each table the ids of the rows that decided
 */
public record Judgement(
        Decision decision, List<RuleOutcome> outcomes, List<Fact> missing, Map<String, List<String>> matchedRows) {

    public Judgement {
        outcomes = List.copyOf(outcomes);
        missing = List.copyOf(missing);
        matchedRows = Map.copyOf(matchedRows);
    }

    public boolean eligible() {
        return decision.eligible();
    }

    public int maxDays() {
        return decision.maxDays();
    }

    public List<String> reasons() {
        return decision.reasons();
    }
}
