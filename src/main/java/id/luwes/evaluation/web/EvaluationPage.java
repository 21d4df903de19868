package id.luwes.evaluation.web;

import static java.util.stream.Collectors.joining;

import id.luwes.evaluation.Evaluation;
import id.luwes.evaluation.Evaluation.Promise;
import id.luwes.evaluation.ReadingEvaluations.Reading;
import id.luwes.policy.Proposal;
import id.luwes.policy.Rule;
import id.luwes.policy.Step;
import id.luwes.web.Choice;
import id.luwes.web.Fault;
import id.luwes.web.Faults;
import id.luwes.web.Figure;
import id.luwes.web.Tone;
import id.luwes.web.Wording;
import id.luwes.workforce.Superior;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An evaluation as the person, the superior and BKD read it: every input, the formula with its numbers, the rule.
 *
 * @param step the row of the policy that decided; empty where there is no proposal, and where its text is another by now
 * @param deputy as whose deputy it was decided; empty in the own right
 * @param provisional the years concerned that have no published list of holidays (<i>belum ditetapkan</i>)
 * @param said what the reader wrote to it so far
 */
public record EvaluationPage(
        Reading reading,
        Optional<Step> step,
        String deputy,
        List<Integer> provisional,
        RulingForm form,
        String said,
        Faults faults) {

    public EvaluationPage {
        provisional = List.copyOf(provisional);
    }

    public Evaluation evaluation() {
        return reading.evaluation();
    }

    public String href() {
        return "/evaluations/" + evaluation().id();
    }

    public @Nullable Fault fault(String field) {
        return faults.of(field);
    }

    public String title(Wording words) {
        return reading.own()
                ? words.text("evaluation.title.own", evaluation().month())
                : words.text(
                        "evaluation.title",
                        reading.person().name(),
                        evaluation().month());
    }

    public Tone tone() {
        return switch (evaluation().state()) {
            case WAITING -> Tone.WAIT;
            case HELD_BACK -> Tone.INFO;
            case NOTHING -> Tone.OFF;
            case RULED ->
                evaluation()
                        .ruling()
                        .map(it -> EvaluationRow.tone(it.outcome()))
                        .orElse(Tone.OFF);
        };
    }

    /** What it comes to, in one sentence. */
    public String headline(Wording words) {
        var proposal = evaluation().proposal();
        return switch (evaluation().state()) {
            case WAITING -> words.text("evaluation.headline.waiting", result(words), superior(words));
            case HELD_BACK ->
                words.count(
                        "evaluation.headline.held", proposal.inputs().waiting().size(), superior(words));
            case NOTHING ->
                proposal.nothing()
                        .map(it -> words.text("evaluation.nothing." + it))
                        .orElse("");
            case RULED ->
                evaluation()
                        .ruling()
                        .map(it -> words.text(
                                "evaluation.headline.ruled", words.text("evaluation.result." + it.outcome())))
                        .orElse("");
        };
    }

    /** What is proposed, in words. */
    public String result(Wording words) {
        return evaluation()
                .proposal()
                .result()
                .map(it -> words.text("evaluation.result." + it))
                .orElse("");
    }

    /** Who decides. */
    public String superior(Wording words) {
        return switch (reading.person().superior()) {
            case Superior.Person person -> person.name();
            case Superior.Bkd nobody -> words.text("evaluation.bkd");
        };
    }

    /** Who has decided, and as whose deputy. */
    public String by(Wording words, Evaluation.Ruling ruling) {
        var name = ruling.by().isEmpty() ? words.text("evaluation.bkd") : ruling.by();
        return deputy.isEmpty() ? name : name + " (" + deputy + ")";
    }

    /** What the decision does to the right. */
    public String effect(Wording words, Evaluation.Ruling ruling) {
        return ruling.from()
                .map(from -> ruling.daysLeft() == 0
                        ? words.text("evaluation.effect.revoked", from)
                        : words.count("evaluation.effect.reduced", ruling.daysLeft(), from))
                .orElseGet(() -> words.text(
                        ruling.outcome() == Proposal.REDUCE || ruling.outcome() == Proposal.REVOKE
                                ? "evaluation.effect.over"
                                : "evaluation.effect.none"));
    }

    public List<Figure> figures(Wording words) {
        var proposal = evaluation().proposal();
        return List.of(
                new Figure(
                        proposal.attainment()
                                .map(it -> Texts.percent(words, it))
                                .orElse("–"),
                        words.text("evaluation.attainment"),
                        ""),
                new Figure(
                        proposal.compliance()
                                .map(it -> Texts.percent(words, it))
                                .orElse("–"),
                        words.text("evaluation.compliance"),
                        ""));
    }

    public List<CountedRow> outputs() {
        Map<Long, Promise> promises =
                evaluation().promises().stream().collect(Collectors.toMap(Promise::output, it -> it));
        return evaluation().proposal().inputs().outputs().stream()
                .map(it -> new CountedRow(it, Optional.ofNullable(promises.get(it.output()))))
                .toList();
    }

    public List<DayRow> days() {
        return evaluation().proposal().inputs().days().stream().map(DayRow::new).toList();
    }

    /** The attainment with its numbers; empty where nothing counts. */
    public String attainmentFormula(Wording words) {
        var counted = outputs().stream().filter(CountedRow::counts).toList();
        return evaluation()
                .proposal()
                .attainment()
                .map(it -> words.text(
                        "evaluation.formula.attainment",
                        counted.stream()
                                .map(row -> row.weight(words) + " × " + row.share(words))
                                .collect(joining(" + ")),
                        counted.stream().map(row -> row.weight(words)).collect(joining(" + ")),
                        Texts.percent(words, it)))
                .orElse("");
    }

    /** The compliance with its numbers; empty where no day was due. */
    public String complianceFormula(Wording words) {
        var inputs = evaluation().proposal().inputs();
        return evaluation()
                .proposal()
                .compliance()
                .map(it -> words.text(
                        "evaluation.formula.compliance", inputs.daysMet(), inputs.daysDue(), Texts.percent(words, it)))
                .orElse("");
    }

    public String basis(Wording words, Step decided) {
        return words.text(
                "eligibility.basis",
                decided.basis().citation(),
                words.text("eligibility.mark." + decided.basis().confidence().mark()));
    }

    public String example(Wording words) {
        return Rule.EXAMPLE_THRESHOLD.in(words.language().locale());
    }

    /** The right as it is today; empty where nothing is to be decided. */
    public String rightNow(Wording words) {
        return reading.right().map(it -> RightTexts.now(words, it)).orElse("");
    }

    /** What becomes of the right if the proposal is confirmed today; empty where none waits. */
    public String rightAhead(Wording words) {
        return reading.right()
                .flatMap(right -> evaluation()
                        .proposal()
                        .result()
                        .map(it -> words.text("evaluation.right.proposed", RightTexts.after(words, right, it))))
                .orElse("");
    }

    private String after(Wording words, Proposal outcome) {
        return reading.right()
                .map(it -> RightTexts.after(words, it, outcome) + " ")
                .orElse("");
    }

    /** The four outcomes with what each makes of the right, the proposed one told as such. */
    public List<Choice> choices(Wording words) {
        var proposed = evaluation().proposal().result();
        return Arrays.stream(Proposal.values())
                .map(it -> new Choice(
                        it.name(),
                        words.text("evaluation.result." + it),
                        after(words, it)
                                + words.text(
                                        proposed.equals(Optional.of(it))
                                                ? "evaluation.choice.proposed"
                                                : "evaluation.choice.departs")))
                .toList();
    }

    /** What is chosen before the superior chooses: the proposal. */
    public String chosen() {
        return form.outcome().isEmpty()
                ? evaluation().proposal().result().map(Proposal::name).orElse("")
                : form.outcome();
    }
}
