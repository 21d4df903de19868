package id.luwes.evaluation.web;

import id.luwes.evaluation.Evaluation.State;
import id.luwes.evaluation.Evaluations.Count;
import id.luwes.policy.Proposal;
import id.luwes.web.Choice;
import id.luwes.web.Figure;
import id.luwes.web.Paging;
import id.luwes.web.Wording;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a month stands, for BKD. */
public record MonthPage(
        YearMonth month, List<YearMonth> months, List<Count> counts, List<EvaluationRow> open, Paging paging) {

    public MonthPage {
        months = List.copyOf(months);
        counts = List.copyOf(counts);
        open = List.copyOf(open);
    }

    /** The pages of what is not decided yet. */
    static Paging paging(YearMonth month, List<Count> counts, int page, int size) {
        var open = counts.stream()
                .filter(it -> it.state() == State.WAITING || it.state() == State.HELD_BACK)
                .mapToInt(Count::number)
                .sum();
        int pages = Math.max(1, (open + size - 1) / size);
        return new Paging(Math.min(page, pages), pages, "/evaluations/overview?month=" + month + "&page=");
    }

    public int people() {
        return counts.stream().mapToInt(Count::number).sum();
    }

    public List<Choice> choices(Wording words) {
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
