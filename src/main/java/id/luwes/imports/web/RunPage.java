package id.luwes.imports.web;

import id.luwes.imports.Column;
import id.luwes.imports.Example;
import id.luwes.imports.ImportKind;
import id.luwes.imports.ImportState;
import id.luwes.imports.RowProblem;
import id.luwes.imports.Run;
import id.luwes.web.Choice;
import id.luwes.web.Faults;
import id.luwes.web.Figure;
import id.luwes.web.Tone;
import id.luwes.web.Wording;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One import, as far as it is.
 *
 * @param choosing whether its columns are to be chosen, because that is needed or wanted
 * @param faults of choosing them
 */
public record RunPage(
        Run run,
        String place,
        String words,
        List<Column> columns,
        List<Example> examples,
        List<RowProblem> problems,
        boolean choosing,
        Faults faults) {

    static RunPage of(ImportKind kind, Run run, List<Example> examples, List<RowProblem> problems) {
        var choosing = run.state() == ImportState.COLUMNS;
        return new RunPage(run, kind.place(), kind.words(), kind.columns(), examples, problems, choosing, Faults.NONE);
    }

    RunPage choosingColumns(Faults wrong) {
        return new RunPage(run, place, words, columns, examples, problems, true, wrong);
    }

    public String path() {
        return "/imports/" + run.id();
    }

    public Tone tone() {
        return RunRow.tone(run);
    }

    public boolean isAtWork() {
        return run.state().isAtWork();
    }

    public boolean isChecked() {
        return run.state() == ImportState.CHECKED;
    }

    public boolean isApplied() {
        return run.state() == ImportState.APPLIED;
    }

    /** Whether the choice of columns can be changed. */
    public boolean isChangeable() {
        return isChecked() || run.state() == ImportState.COLUMNS;
    }

    public String title(Wording wording) {
        return wording.text("imports.state.title." + (choosing ? ImportState.COLUMNS : run.state()));
    }

    /** The steps of an import, and the one that it is at. */
    public List<String> steps(Wording wording) {
        return Stream.of("file", "columns", "preview", "done")
                .map(it -> wording.text("imports.step." + it))
                .toList();
    }

    public int step() {
        return switch (run.state()) {
            case READING, FAILED, CANCELLED -> 0;
            case COLUMNS -> 1;
            case CHECKED, APPLYING -> choosing ? 1 : 2;
            case APPLIED -> 3;
        };
    }

    public List<Figure> figures(Wording wording) {
        var tally = run.tally();
        return List.of(
                new Figure(wording.number(tally.added()), wording.text("imports.new"), ""),
                new Figure(wording.number(tally.changed()), wording.text("imports.changed"), ""),
                new Figure(wording.number(tally.same()), wording.text("imports.same"), ""),
                new Figure(wording.number(tally.refused()), wording.text("imports.refused"), ""));
    }

    /** What a column is called. */
    public String label(Wording wording, String column) {
        return wording.text(words + ".column." + column);
    }

    /** How many rows change what, the most first. */
    public List<Map.Entry<String, Long>> changes() {
        return run.changes().entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry::getKey))
                .toList();
    }

    /** What a heading may be taken for. */
    public List<Choice> choices(Wording wording) {
        return Stream.concat(
                        Stream.of(new Choice("", wording.text("imports.columns.unused"))),
                        columns.stream().map(it -> new Choice(it.key(), label(wording, it.key()))))
                .toList();
    }

    public String message(Wording wording, RowProblem problem) {
        return wording.text(problem.key(), problem.arguments().toArray());
    }

    public String remedy(Wording wording, RowProblem problem) {
        return wording.text(problem.key() + ".remedy", problem.arguments().toArray());
    }

    /** Why it ended badly, or what happened on the way; empty where nothing did. */
    public String trouble(Wording wording) {
        return run.failure()
                .map(it -> wording.text(it.key(), it.arguments().toArray()))
                .orElse("");
    }
}
