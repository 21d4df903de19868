package id.luwes.eligibility.web;

import id.luwes.eligibility.RunningAgreement;
import id.luwes.eligibility.TriedOnOne;
import id.luwes.policy.Judgement;
import id.luwes.web.Fact;
import id.luwes.web.Faults;
import id.luwes.web.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One person under a draft and under the policy in force, rule by rule. */
public record TriedOnOnePage(TriedOnOne tried, Faults faults) {

    public List<RulePair> rules() {
        return RulePair.of(tried);
    }

    /** From so many days that the person really has to so many. */
    public String change(Wording words) {
        return words.text("eligibility.dry.days", tried.daysBefore(), tried.daysAfter());
    }

    /** How the days come about, and why. */
    public List<Fact> facts(Wording words) {
        var facts = new ArrayList<Fact>();
        facts.add(fact(
                words,
                "policy",
                words.text(
                        "eligibility.dry.days",
                        tried.policyDaysBefore(),
                        tried.after().maxDays())));
        tried.ceiling().cap().ifPresent(it -> facts.add(fact(words, "cap", words.count("eligibility.days", it))));
        tried.ceiling()
                .lifts()
                .forEach(it -> facts.add(fact(
                        words,
                        "exception",
                        words.text(
                                "eligibility.exception.lift",
                                it.days(),
                                words.range(it.within().first(), it.within().last())))));
        facts.add(fact(words, "real", change(words)));
        tried.before().filter(it -> !it.eligible()).ifPresent(it -> facts.add(fact(words, "before", why(words, it))));
        if (!tried.after().eligible()) {
            facts.add(fact(words, "after", why(words, tried.after())));
        }
        return facts;
    }

    private static Fact fact(Wording words, String name, String value) {
        return new Fact(words.text("eligibility.dry.one." + name), value);
    }

    private static String why(Wording words, Judgement judgement) {
        return String.join(
                "; ",
                judgement.reasons().stream()
                        .map(it -> OverviewPage.reason(words, it))
                        .toList());
    }

    /** The row that gives the days by the policy in force; empty where it gives none. */
    public Optional<StepRow> givenBefore() {
        return tried.before()
                .filter(Judgement::eligible)
                .flatMap(it ->
                        StepRow.of(tried.inForce().orElseThrow(), it.matchedRows(), tried.evidence(), tried.date()));
    }

    /** The row that gives the days by the draft; empty where it gives none. */
    public Optional<StepRow> givenAfter() {
        return tried.after().eligible()
                ? StepRow.of(tried.policy(), tried.after().matchedRows(), tried.evidence(), tried.date())
                : Optional.empty();
    }

    /** What either row that gives days has seen, once. */
    public List<SeenRow> givenSeen() {
        var seen = new ArrayList<SeenRow>();
        givenAfter().ifPresent(it -> seen.addAll(it.seen()));
        givenBefore().ifPresent(it -> seen.addAll(it.seen()));
        return seen.stream().distinct().toList();
    }

    /** What the draft would do to an agreement. */
    public String harm(Wording words, RunningAgreement agreement) {
        return switch (tried.harm(agreement)) {
            case LOST -> words.text("eligibility.dry.harm.lost");
            case LESSENED ->
                words.text("eligibility.dry.harm.lessened", tried.after().maxDays());
            case NONE ->
                words.text(
                        agreement.excepted() && agreement.days() > tried.after().maxDays()
                                ? "eligibility.dry.harm.excepted"
                                : "eligibility.dry.harm.none");
        };
    }

    public static String says(Wording words, RuleRow row) {
        return words.text("eligibility.rules." + row.answer().name().toLowerCase(Locale.ROOT));
    }

    public String path() {
        return DryRunPeoplePage.address(tried.draft(), tried.person().id().value());
    }

    /** The page of everybody, on the same day. */
    public String everybody() {
        return DryRunPage.path(tried.draft()) + "?day=" + tried.date();
    }
}
