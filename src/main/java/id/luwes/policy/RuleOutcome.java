package id.luwes.policy;

import id.luwes.core.Assessment;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
        UNASSESSED;

        /** Whether it keeps the person out, so that something is to be done. */
        public boolean keepsOut() {
            return switch (this) {
                case REFUSED, UNKNOWN -> true;
                case PASSED, UNASSESSED -> false;
            };
        }
    }

    public RuleOutcome {
        seen = Collections.unmodifiableMap(new EnumMap<Fact, @Nullable Object>(seen));
    }

    /** @param fits whether its row fits those facts of the person that are known */
    static RuleOutcome of(Rule rule, boolean fits, Facts facts) {
        var seen = new EnumMap<Fact, @Nullable Object>(Fact.class);
        rule.facts().forEach(it -> seen.put(it, facts.value(it)));
        return new RuleOutcome(rule, answer(fits, seen), seen);
    }

    /** The rules that refuse, in their order. */
    static Stream<Rule> refusing(List<RuleOutcome> outcomes) {
        return outcomes.stream().filter(it -> it.answer() == Answer.REFUSED).map(RuleOutcome::rule);
    }

    private static Answer answer(boolean fits, Map<Fact, @Nullable Object> seen) {
        if (seen.containsValue(null)) {
            return Answer.UNKNOWN;
        }
        if (fits) {
            return Answer.REFUSED;
        }
        boolean assessed = TaskCriteria.FACTS.stream().map(seen::get).noneMatch(Assessment.UNASSESSED.name()::equals);
        return assessed ? Answer.PASSED : Answer.UNASSESSED;
    }
}
