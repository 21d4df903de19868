package id.luwes.eligibility.web;

import id.luwes.core.LegalBasis;
import id.luwes.policy.Bilingual;
import id.luwes.policy.Policy;
import id.luwes.policy.Rule;
import id.luwes.policy.Step;
import id.luwes.policy.Validity;
import id.luwes.rulebook.Fate;
import id.luwes.web.Wording;
import java.util.List;
import java.util.Optional;

/**
 * A policy as its file tells it: every rule in plain words, its basis, dates and examples.
 *
 * @param fate what becomes of agreements that it breaks; empty for those that come along
 */
public record PolicyPage(Policy policy, Optional<Validity> inForce, List<RuleCard> rules, Optional<Fate> fate) {

    public PolicyPage {
        rules = List.copyOf(rules);
    }

    static PolicyPage of(Policy policy, Optional<Validity> inForce, Optional<Fate> fate) {
        return new PolicyPage(
                policy,
                inForce,
                policy.rules().stream()
                        .map(it -> new RuleCard(it, Examples.of(policy, it)))
                        .toList(),
                fate);
    }

    /** One rule with an example from both sides of its border. */
    public record RuleCard(Rule rule, Optional<Examples.Pair> pair) {

        /** The example in words, empty where there is none. */
        public String example(Wording words) {
            return pair.map(it -> words.text(
                            "eligibility.policy.example",
                            SeenRow.value(words, it.fact(), it.refused()),
                            SeenRow.value(words, it.fact(), it.passed())))
                    .orElse("");
        }

        public String title(Wording words) {
            return OverviewPage.reason(words, rule.code());
        }
    }

    public String validity(Wording words) {
        return validity(words, inForce);
    }

    /** From when to when it is in force, if ever. */
    static String validity(Wording words, Optional<Validity> inForce) {
        return inForce.map(it -> validity(words, it)).orElseGet(() -> words.text("eligibility.policy.never"));
    }

    private static String validity(Wording words, Validity validity) {
        var last = validity.last();
        return last == null
                ? words.text("eligibility.policy.from", validity.first())
                : words.text("eligibility.policy.between", validity.first(), last);
    }

    public static String cited(Wording words, LegalBasis basis) {
        return SeenRow.cited(words, basis);
    }

    /** A text in the reader's language. */
    public static String in(Wording words, Bilingual text) {
        return text.in(words.language().locale());
    }

    /** The result of a row: days a week, or what the evaluation proposes. */
    public static String result(Wording words, Step step) {
        var key = "eligibility.result." + step.result();
        return words.knows(key) ? words.text(key) : step.result();
    }
}
