package id.luwes.eligibility;

import id.luwes.policy.Fact;
import id.luwes.policy.Policy;
import id.luwes.policy.Rule;
import id.luwes.policy.RuleOutcome.Answer;
import java.time.LocalDate;
import java.util.List;

/** Imagined cases, for explaining a policy by what it would say. */
public final class Cases {

    private Cases() {}

    /** Whether a rule that asks one fact refuses somebody of whom just this is known. */
    public static boolean refuses(Policy policy, Rule rule, Fact fact, String value) {
        var known = List.of(new Evidence(fact, value, "example", LocalDate.EPOCH));
        return policy.judge(Gathering.facts(known)).outcomes().stream()
                .anyMatch(it -> it.rule().row().equals(rule.row()) && it.answer() == Answer.REFUSED);
    }
}
