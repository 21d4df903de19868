package id.luwes.evaluation.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import id.luwes.evaluation.Evaluation.State;
import id.luwes.evaluation.RegisteredEvaluations.Count;
import id.luwes.policy.Proposal;
import id.luwes.web.Asked;
import id.luwes.web.Choice;
import id.luwes.web.Figure;
import id.luwes.web.Pick;
import id.luwes.web.Register;
import id.luwes.web.Register.Found;
import id.luwes.web.Tally;
import id.luwes.web.Wording;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How a month stands, and every evaluation of it, for BKD and the auditor. */
public record MonthPage(
        Asked asked,
        YearMonth month,
        List<YearMonth> months,
        List<Count> counts,
        List<EvaluationRow> rows,
        List<Choice> units,
        Found found) {

    static final List<String> STATES =
            Stream.of(State.values()).map(State::name).toList();

    public MonthPage {
        months = List.copyOf(months);
        counts = List.copyOf(counts);
        rows = List.copyOf(rows);
        units = List.copyOf(units);
    }

    /** How many of what was counted stand how. */
    static Tally tally(List<Count> counts) {
        return Tally.of(counts.stream()
                .collect(groupingBy(it -> it.state().name(), summingLong(it -> (long) it.number()))));
    }

    /** Every evaluation of the month that was asked for. */
    public Register register(Wording words) {
        return new Register(
                asked,
                List.of(
                        new Pick("month", words.text("evaluation.month"), choices(words), month.toString()),
                        Pick.unit(words, units, asked)),
                tally(counts).tabs(words, asked, "evaluation.state", STATES),
                Stream.of("person", "decides", "figures", "stands")
                        .map(it -> words.text("evaluation." + it))
                        .toList(),
                rows.stream().map(it -> it.registered(words)).toList(),
                found);
    }

    public int people() {
        return counts.stream().mapToInt(Count::number).sum();
    }

    private List<Choice> choices(Wording words) {
        return months.stream()
                .map(it -> new Choice(it.toString(), words.month(it)))
                .toList();
    }

    public List<Figure> figures(Wording words) {
        var departed = counts.stream().mapToInt(Count::departed).sum();
        return List.of(
                figure(words, State.RULED, words.count("evaluation.departed", departed)),
                figure(words, State.WAITING, ""),
                figure(words, State.HELD_BACK, ""),
                figure(words, State.NOTHING, ""));
    }

    private Figure figure(Wording words, State state, String note) {
        var number = counts.stream()
                .filter(it -> it.state() == state)
                .mapToInt(Count::number)
                .sum();
        return new Figure(words.number(number), words.text("evaluation.state." + state), note);
    }

    /** One outcome. */
    public record Outcome(String label, int decided, int waiting) {}

    public List<Outcome> outcomes(Wording words) {
        var outcomes = new ArrayList<Outcome>();
        for (var result : Proposal.values()) {
            outcomes.add(new Outcome(
                    words.text("evaluation.result." + result),
                    number(State.RULED, result),
                    number(State.WAITING, result)));
        }
        return outcomes;
    }

    private int number(State state, Proposal result) {
        return counts.stream()
                .filter(it -> it.state() == state && it.result().equals(Optional.of(result)))
                .mapToInt(Count::number)
                .sum();
    }
}
