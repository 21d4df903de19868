package id.luwes.eligibility;

import id.luwes.policy.Fact;
import id.luwes.policy.Facts;
import id.luwes.policy.Policy;
import id.luwes.policy.Rule;
import id.luwes.policy.RuleOutcome.Answer;
import java.util.List;
import java.util.OptionalInt;

/** How long somebody must stay in the position until the rules that ask nothing else let them pass. */
final class TimeInPosition {

    private static final int LONGEST = 600;
    private static final List<Fact> ASKED = List.of(Fact.MONTHS_IN_POSITION);

    private TimeInPosition() {}

    static boolean isAll(Rule rule) {
        return rule.facts().equals(ASKED);
    }

    /**
     * The least months from those now on, found by asking the policy itself; empty when nothing of the kind refuses, or
     * when no time would mend it.
     */
    static OptionalInt enough(Policy policy, Facts facts) {
        var now = facts.monthsInPosition();
        if (now == null || passes(policy, facts)) {
            return OptionalInt.empty();
        }
        for (int months = now + 1; months <= now + LONGEST; months++) {
            if (passes(policy, facts.inPositionFor(months))) {
                return OptionalInt.of(months);
            }
        }
        return OptionalInt.empty();
    }

    private static boolean passes(Policy policy, Facts facts) {
        return policy.judge(facts).outcomes().stream()
                .noneMatch(it -> it.answer() == Answer.REFUSED && isAll(it.rule()));
    }
}
