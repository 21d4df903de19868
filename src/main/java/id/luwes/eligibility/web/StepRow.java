package id.luwes.eligibility.web;

import id.luwes.eligibility.Evidence;
import id.luwes.policy.Policy;
import id.luwes.policy.Rule;
import id.luwes.policy.Step;
import id.luwes.web.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The row that gives the days, with what it saw of the person. */
public record StepRow(Step step, List<SeenRow> seen, String policy) {

    public StepRow {
        seen = List.copyOf(seen);
    }

    /** The row that a decision names; empty where none gave days. */
    static Optional<StepRow> of(
            Policy policy, Map<String, List<String>> matchedRows, List<Evidence> known, LocalDate on) {
        var granted = matchedRows.getOrDefault("days", List.of());
        return policy.days().stream()
                .filter(it -> granted.contains(it.row()))
                .findFirst()
                .map(it -> new StepRow(it, SeenRow.all(it.facts(), known, on), policy.id()));
    }

    /** The facts by name. */
    public String title(Wording words) {
        return seen.stream().map(it -> it.label(words)).collect(Collectors.joining(", "));
    }

    public String values(Wording words) {
        return seen.stream().map(it -> it.value(words)).collect(Collectors.joining(", "));
    }

    public List<String> sources(Wording words) {
        return seen.stream().map(it -> it.source(words)).toList();
    }

    public String text(Wording words) {
        return step.text().in(words.language().locale());
    }

    /** When the row gives so many days. */
    public String condition(Wording words) {
        return words.count(
                "eligibility.given.when",
                Integer.parseInt(step.result()),
                step.condition().in(words.language().locale()));
    }

    public String basis(Wording words) {
        return SeenRow.cited(words, step.basis());
    }

    public String note(Wording words) {
        return step.note().in(words.language().locale());
    }

    public String example(Wording words) {
        return step.exampleThreshold()
                ? Rule.EXAMPLE_THRESHOLD.in(words.language().locale())
                : "";
    }

    /** The address of the row on the public page of its policy. */
    public String address() {
        return "/policies/" + policy + "#" + step.row();
    }
}
