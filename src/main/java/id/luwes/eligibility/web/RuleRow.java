package id.luwes.eligibility.web;

import id.luwes.eligibility.Reading.Explained;
import id.luwes.policy.Rule;
import id.luwes.policy.RuleOutcome;
import id.luwes.policy.RuleOutcome.Answer;
import id.luwes.web.Tone;
import id.luwes.web.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One rule with what it saw of the person.
 *
 * @param mendedOn when time alone will let the person pass; empty for most
 */
public record RuleRow(Rule rule, Answer answer, List<SeenRow> seen, String policy, Optional<LocalDate> mendedOn) {

    public RuleRow {
        seen = List.copyOf(seen);
    }

    static RuleRow of(RuleOutcome outcome, Explained explained) {
        var kept = explained.kept();
        return new RuleRow(
                outcome.rule(),
                outcome.answer(),
                SeenRow.all(outcome.rule().facts(), kept.evidence(), kept.on()),
                explained.policy().id(),
                explained.mendedOn(outcome.rule()));
    }

    public Tone tone() {
        return tone(answer);
    }

    /** How an answer of a rule is shown. */
    static Tone tone(Answer answer) {
        return switch (answer) {
            case PASSED -> Tone.OK;
            case REFUSED -> Tone.BAD;
            case UNKNOWN -> Tone.WAIT;
            case UNASSESSED -> Tone.INFO;
        };
    }

    /** Whether it keeps the person out, so that something is to be done. */
    public boolean keepsOut() {
        return answer.keepsOut();
    }

    public boolean passed() {
        return answer == Answer.PASSED;
    }

    /** The facts by name, as the title of the rule. */
    public String title(Wording words) {
        return seen.stream().map(it -> it.label(words)).collect(Collectors.joining(", "));
    }

    /** What was seen, in the order of the title. */
    public String values(Wording words) {
        return seen.stream().map(it -> it.value(words)).collect(Collectors.joining(", "));
    }

    /** Whether something that it saw is too old to say what it should. */
    public boolean stale() {
        return seen.stream().anyMatch(SeenRow::stale);
    }

    /** When the rule refuses. */
    public String condition(Wording words) {
        return words.text(
                "eligibility.condition", rule.condition().in(words.language().locale()));
    }

    /** Where each fact came from, then what the rule stands on. */
    public List<String> sources(Wording words) {
        return seen.stream().map(it -> it.source(words)).toList();
    }

    public String basis(Wording words) {
        return SeenRow.cited(words, rule.basis());
    }

    /** What a refusal means and what the person can do; what is missing must be brought first. */
    public String remedy(Wording words) {
        if (answer == Answer.UNKNOWN) {
            return words.text("eligibility.remedy.missing");
        }
        var remedy = rule.remedy().in(words.language().locale());
        return mendedOn.map(it -> remedy + " " + words.text("eligibility.remedy.on", it))
                .orElse(remedy);
    }

    public String meaning(Wording words) {
        return switch (answer) {
            case UNKNOWN -> words.text("eligibility.meaning.missing");
            case UNASSESSED -> words.text("eligibility.meaning.unassessed");
            case REFUSED, PASSED -> rule.text().in(words.language().locale());
        };
    }

    /** Whether sources contradict each other about this rule: such notes begin with the number of the conflict. */
    public boolean disputed() {
        return rule.note().indonesian().matches("(?s)K[0-9]+: .*");
    }

    public String note(Wording words) {
        return rule.note().in(words.language().locale());
    }

    public String example(Wording words) {
        return rule.exampleThreshold()
                ? Rule.EXAMPLE_THRESHOLD.in(words.language().locale())
                : "";
    }

    /** The address of the rule on the public page of its policy. */
    public String address() {
        return "/policies/" + policy + "#" + rule.row();
    }
}
