package id.luwes.evaluation.web;

import id.luwes.evaluation.Evaluation.State;
import id.luwes.web.Paging;
import java.util.List;
import java.util.Map;

/**
 * The evaluations on which somebody decides.
 *
 * @param rows one page of them
 * @param counts how many of all of them stand how
 */
public record TeamPage(List<EvaluationRow> rows, Map<State, Integer> counts, Paging paging) {

    public TeamPage {
        rows = List.copyOf(rows);
        counts = Map.copyOf(counts);
    }

    public int allWaiting() {
        return counts.getOrDefault(State.WAITING, 0);
    }

    public int allHeld() {
        return counts.getOrDefault(State.HELD_BACK, 0);
    }

    public List<EvaluationRow> waiting() {
        return in(State.WAITING);
    }

    public List<EvaluationRow> held() {
        return in(State.HELD_BACK);
    }

    /** What is decided, and months without anything to decide. */
    public List<EvaluationRow> done() {
        return rows.stream()
                .filter(it -> it.line().state() == State.RULED || it.line().state() == State.NOTHING)
                .toList();
    }

    private List<EvaluationRow> in(State state) {
        return rows.stream().filter(it -> it.line().state() == state).toList();
    }
}
