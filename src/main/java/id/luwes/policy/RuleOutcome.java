package id.luwes.policy;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one rule said of a person.
 *
 * @param seen the facts that the rule asks, with the values it saw; null for a fact that nobody knows
 */
public record RuleOutcome(Rule rule, Answer answer, Map<Fact, @Nullable Object> seen) {

    public enum Answer {
        PASSED,
        REFUSED,
        /** A fact that the rule needs is not known. */
        UNKNOWN,
        /** It does not refuse, but what it asks of the task nobody has assessed yet. */
        UNASSESSED
    }

    public RuleOutcome {
        seen = Collections.unmodifiableMap(new EnumMap<Fact, @Nullable Object>(seen));
    }
}
