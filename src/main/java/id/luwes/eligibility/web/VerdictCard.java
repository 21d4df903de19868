package id.luwes.eligibility.web;

import id.luwes.eligibility.KeptVerdict;
import id.luwes.eligibility.Lift;
import id.luwes.eligibility.Reading.Explained;
import id.luwes.eligibility.WeeklyDays;
import id.luwes.policy.Policy;
import id.luwes.policy.RuleOutcome.Answer;
import java.util.List;
import java.util.Optional;

/**
 * A verdict with all its rules, those first that want attention.
 *
 * @param days by the policy and, where that is less, the agency's own cap, and by the exceptions that hold or are to come
 * @param capped whether the agency's own cap made it less
 * @param step the row that gave the days; empty where not eligible
 */
public record VerdictCard(
        KeptVerdict kept, Policy policy, WeeklyDays days, boolean capped, Optional<StepRow> step, List<RuleRow> rules) {

    public VerdictCard {
        rules = List.copyOf(rules);
    }

    static VerdictCard of(Explained explained, Optional<Integer> cap, List<Lift> lifts) {
        var kept = explained.kept();
        var policy = explained.policy();
        int ordinary = Math.min(kept.maxDays(), cap.orElse(kept.maxDays()));
        return new VerdictCard(
                kept,
                policy,
                new WeeklyDays(ordinary, lifts),
                ordinary < kept.maxDays(),
                kept.eligible() ? StepRow.of(policy, kept.matchedRows(), kept.evidence(), kept.on()) : Optional.empty(),
                explained.judgement().outcomes().stream()
                        .map(it -> RuleRow.of(it, explained))
                        .toList());
    }

    public List<RuleRow> refused() {
        return answered(Answer.REFUSED);
    }

    public List<RuleRow> unknown() {
        return answered(Answer.UNKNOWN);
    }

    public List<RuleRow> unassessed() {
        return answered(Answer.UNASSESSED);
    }

    public List<RuleRow> passed() {
        return answered(Answer.PASSED);
    }

    /** Rules whose sources contradict each other: told with the verdict, whatever they said. */
    public List<RuleRow> disputed() {
        return rules.stream().filter(RuleRow::disputed).toList();
    }

    private List<RuleRow> answered(Answer answer) {
        return rules.stream().filter(it -> it.answer() == answer).toList();
    }
}
