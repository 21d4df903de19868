package id.luwes.evaluation.web;

import java.util.List;

/** Somebody's own evaluations, the newest month first. */
public record MinePage(List<EvaluationRow> rows) {

    public MinePage {
        rows = List.copyOf(rows);
    }
}
