package id.luwes.imports.web;

import id.luwes.imports.ImportKind;
import id.luwes.imports.ImportState;
import id.luwes.imports.ReadingImports.Look;
import id.luwes.imports.RowProblem;
import id.luwes.imports.Run;
import id.luwes.imports.Run.Heading;
import id.luwes.web.Choice;
import id.luwes.web.Fact;
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
public record RunPage(Look look, ImportKind kind, boolean choosing, Faults faults) {

    static RunPage of(ImportKind kind, Look look) {
        var choosing = look.run().state() == ImportState.COLUMNS;
        return new RunPage(look, kind, choosing, Faults.NONE);
    }

    RunPage choosingColumns(Faults wrong) {
        return new RunPage(look, kind, true, wrong);
    }

    /** The first part of the address where such files are brought. */
    public String place() {
        return kind.place();
    }

    /** The beginning of the message keys of this kind. */
    public String list() {
        return kind.list();
    }

    public String words() {
        return kind.words();
    }

    public Run run() {
        return look.run();
    }

    /** Whether whoever looks may go on with it. */
    public boolean working() {
        return look.working();
    }

    /** When and by whom it was begun. */
    public String begun(Wording wording) {
        var by = look.by().isEmpty() ? wording.text("imports.by.command") : look.by();
        return wording.text("imports.begun", run().times().begun(), by);
    }

    /** What each heading was taken for, for whoever does not choose. */
    public List<Fact> meanings(Wording wording) {
        return run().headings().stream()
                .map(it -> new Fact(it.text().isEmpty() ? "–" : it.text(), meaning(wording, it)))
                .toList();
    }

    private String meaning(Wording wording, Heading heading) {
        if (heading.isLeftOut()) {
            return wording.text("imports.columns.left-out");
        }
        return heading.column().isEmpty() ? wording.text("imports.columns.unused") : label(wording, heading.column());
    }

    public String path() {
        return "/imports/" + run().id();
    }

    public Tone tone() {
        return RunRow.tone(run());
    }

    public boolean isAtWork() {
        return run().state().isAtWork();
    }

    public boolean isChecked() {
        return run().state() == ImportState.CHECKED;
    }

    public boolean isApplied() {
        return run().state() == ImportState.APPLIED;
    }

    /** Whether the choice of columns can be changed. */
    public boolean isChangeable() {
        return isChecked() || run().state() == ImportState.COLUMNS;
    }

    public String title(Wording wording) {
        return wording.text("imports.state.title." + (choosing ? ImportState.COLUMNS : run().state()));
    }

    /** The steps of an import, and the one that it is at. */
    public List<String> steps(Wording wording) {
        return Stream.of("file", "columns", "preview", "done")
                .map(it -> wording.text("imports.step." + it))
                .toList();
    }

    public int step() {
        return switch (run().state()) {
            case READING, FAILED, CANCELLED -> 0;
            case COLUMNS -> 1;
            case CHECKED, APPLYING -> choosing ? 1 : 2;
            case APPLIED -> 3;
        };
    }

    public List<Figure> figures(Wording wording) {
        var tally = run().tally();
        return List.of(
                new Figure(wording.number(tally.added()), wording.text("imports.new"), ""),
                new Figure(wording.number(tally.changed()), wording.text("imports.changed"), ""),
                new Figure(wording.number(tally.same()), wording.text("imports.same"), ""),
                new Figure(wording.number(tally.refused()), wording.text("imports.refused"), ""));
    }

    /** What a column is called. */
    public String label(Wording wording, String column) {
        return wording.text(words() + ".column." + column);
    }

    /** What a value of a column means, a dash where there is none. */
    public String told(Wording wording, String column, String value) {
        return value.isEmpty() ? "–" : kind.told(wording, column, value);
    }

    /** How many rows were refused; where none was, that only cells were left out. */
    public String problemsTitle(Wording wording) {
        var refused = run().tally().refused();
        return refused == 0 ? wording.text("imports.doubts") : wording.count("imports.problems", refused);
    }

    /** How many rows change what, the most first. */
    public List<Map.Entry<String, Long>> changes() {
        return run().changes().entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry::getKey))
                .toList();
    }

    /** What a heading may be taken for. */
    public List<Choice> choices(Wording wording) {
        return Stream.concat(
                        Stream.of(new Choice("", wording.text("imports.columns.unused"))),
                        kind.columns().stream().map(it -> new Choice(it.key(), label(wording, it.key()))))
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
        return run().failure()
                .map(it -> wording.text(it.key(), it.arguments().toArray()))
                .orElse("");
    }
}
