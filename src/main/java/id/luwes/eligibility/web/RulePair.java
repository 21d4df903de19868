package id.luwes.eligibility.web;

import id.luwes.eligibility.TriedOnOne;
import id.luwes.policy.Judgement;
import id.luwes.policy.Policy;
import id.luwes.policy.RuleOutcome;
import id.luwes.policy.RuleOutcome.Answer;
import id.luwes.web.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One row of the refusals as it is in force and as the draft has it.
 *
 * @param before empty where the draft adds the row
 * @param after empty where the draft leaves it out
 */
public record RulePair(Optional<RuleRow> before, Optional<RuleRow> after) {

    /** The rows by their ids, which a draft keeps; those first whose answer changes, then those that do not let pass. */
    static List<RulePair> of(TriedOnOne tried) {
        var before = tried.before()
                .map(it -> rows(tried, tried.inForce().orElseThrow(), it))
                .orElse(List.of());
        var after = rows(tried, tried.policy(), tried.after());
        var pairs = new ArrayList<RulePair>();
        after.forEach(it -> pairs.add(new RulePair(find(before, it), Optional.of(it))));
        before.stream()
                .filter(it -> find(after, it).isEmpty())
                .forEach(it -> pairs.add(new RulePair(Optional.of(it), Optional.empty())));
        pairs.sort(Comparator.comparing(RulePair::turned)
                .thenComparing(RulePair::refuses)
                .reversed());
        return List.copyOf(pairs);
    }

    private static List<RuleRow> rows(TriedOnOne tried, Policy policy, Judgement judgement) {
        return judgement.outcomes().stream().map(it -> row(tried, policy, it)).toList();
    }

    private static RuleRow row(TriedOnOne tried, Policy policy, RuleOutcome outcome) {
        return new RuleRow(
                outcome.rule(),
                outcome.answer(),
                SeenRow.all(outcome.rule().facts(), tried.evidence(), tried.date()),
                policy.id(),
                Optional.empty());
    }

    private static Optional<RuleRow> find(List<RuleRow> rows, RuleRow like) {
        return rows.stream()
                .filter(it -> it.rule().row().equals(like.rule().row()))
                .findFirst();
    }

    private Stream<RuleRow> sides() {
        return Stream.concat(after.stream(), before.stream());
    }

    /** Whether the draft has another answer than the policy in force. */
    public boolean turned() {
        return !answer(before).equals(answer(after));
    }

    /** A row that is not there refuses nobody. */
    private static Answer answer(Optional<RuleRow> side) {
        return side.map(RuleRow::answer).orElse(Answer.PASSED);
    }

    /** Whether both say the same in the same words, so that one cell tells it. */
    public boolean alike() {
        return before.isPresent()
                && before.map(RuleRow::rule).equals(after.map(RuleRow::rule))
                && before.map(RuleRow::answer).equals(after.map(RuleRow::answer));
    }

    /** Whether either of them does not let the person pass. */
    public boolean refuses() {
        return sides().anyMatch(it -> !it.passed());
    }

    /** Every fact that either of them asks, once. */
    public List<SeenRow> seen() {
        return sides().flatMap(it -> it.seen().stream()).distinct().toList();
    }

    public String title(Wording words) {
        return sides().findFirst().orElseThrow().title(words);
    }
}
