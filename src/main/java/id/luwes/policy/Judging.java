package id.luwes.policy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A policy made ready to judge: each class of facts judged once. The tables speak for themselves; here is
 * only how their answers make a decision: whoever no refusal fits may have the days of the first row that fits.
 */
final class Judging {

    static final String REFUSALS = "refusals";
    static final String DAYS = "days";
    static final String EVALUATION = "evaluation";

    private final DmnModel model;
    private final Fitting engine;
    private final List<DmnModel.Column> asked;
    private final Classes<Outcome> eligibility;
    private final Classes<Integer> evaluation;

    Judging(DmnModel model, Fitting engine) {
        this.model = model;
        this.engine = engine;
        this.asked = columns(model);
        this.eligibility = new Classes<>(axes(asked, List.of(REFUSALS, DAYS)), this::judgeEligibility);
        var columns = model.table(EVALUATION).columns();
        this.evaluation = new Classes<>(axes(columns, List.of(EVALUATION)), this::judgeEvaluation);
    }

    /** Which rows fit, counted from 1, and what follows from them. */
    record Outcome(Decision decision, List<Integer> refusals, List<Integer> days) {}

    /** The inputs of the tables of eligibility, in the order in which {@link #eligibility} takes them. */
    static List<DmnModel.Column> columns(DmnModel model) {
        return Stream.of(REFUSALS, DAYS)
                .flatMap(it -> model.table(it).columns().stream())
                .distinct()
                .toList();
    }

    /**
     * @param values of the asked inputs; where one is null, only the rows that do not ask it say anything
     */
    Outcome eligibility(@Nullable Object[] values) {
        return eligibility.outcome(values);
    }

    /** The same without the classes: what the benchmark compares with, and the properties. */
    Outcome eligibilityRowByRow(List<Object> values) {
        return judgeEligibility(values);
    }

    /** The row of the evaluation that decides, counted from 1. */
    int evaluation(Map<String, ? extends Object> values) {
        return evaluation.outcome(model.table(EVALUATION).columns().stream()
                .map(it -> values.get(it.input()))
                .toArray());
    }

    private Outcome judgeEligibility(List<Object> values) {
        var rows = engine.fitting(List.of(REFUSALS, DAYS), named(asked, values));
        var refusals = rows.getFirst();
        var days = rows.getLast();
        if (!refusals.isEmpty()) {
            return new Outcome(new Decision(0, reasons(refusals)), refusals, days);
        }
        int granted = days.isEmpty() ? 0 : daysOf(days.getFirst());
        if (granted == 0) {
            return new Outcome(new Decision(0, List.of(Decision.NO_ROW)), refusals, days);
        }
        return new Outcome(new Decision(granted, List.of()), refusals, days);
    }

    private int daysOf(int row) {
        return ((BigDecimal) model.table(DAYS).rows().get(row - 1).output()).intValueExact();
    }

    private int judgeEvaluation(List<Object> values) {
        var table = model.table(EVALUATION);
        var rows = engine.fitting(List.of(EVALUATION), named(table.columns(), values))
                .getFirst();
        if (rows.isEmpty()) {
            throw new IllegalStateException(
                    "Policy %s proposes nothing for %s.".formatted(model.name(), named(table.columns(), values)));
        }
        return rows.getFirst();
    }

    List<String> reasons(List<Integer> refusals) {
        var rows = model.table(REFUSALS).rows();
        return refusals.stream()
                .map(row -> rows.get(row - 1).output().toString())
                .distinct()
                .sorted()
                .toList();
    }

    private List<Axis> axes(List<DmnModel.Column> columns, List<String> tables) {
        return columns.stream()
                .map(column -> new Axis(column.kind(), cells(column, tables)))
                .toList();
    }

    private List<Cell> cells(DmnModel.Column column, List<String> tables) {
        var cells = new ArrayList<Cell>();
        for (var name : tables) {
            var table = model.table(name);
            int index = table.columns().indexOf(column);
            if (index >= 0) {
                table.rows().forEach(row -> cells.add(row.cells().get(index)));
            }
        }
        return cells;
    }

    private static Map<String, Object> named(List<DmnModel.Column> columns, List<Object> values) {
        var named = new HashMap<String, Object>();
        for (int i = 0; i < columns.size(); i++) {
            named.put(columns.get(i).input(), values.get(i));
        }
        return named;
    }
}
