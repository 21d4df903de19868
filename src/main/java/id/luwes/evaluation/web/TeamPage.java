package id.luwes.evaluation.web;

import id.luwes.evaluation.Evaluation.State;
import java.util.List;

/** The evaluations on which somebody decides. */
public record TeamPage(List<EvaluationRow> rows) {

    public TeamPage {
        rows = List.copyOf(rows);
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
