package id.luwes.performance.web;

import id.luwes.core.EmployeeId;
import id.luwes.evidence.FileRow;
import id.luwes.evidence.KeptFile;
import id.luwes.performance.WaitingOutputs;
import id.luwes.web.Letters;
import id.luwes.web.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A delivery that waits.
 *
 * @param link where the evidence lies, empty where none was given
 * @param as as whose deputy the reader rules, empty in the own right
 */
public record WaitingRow(
        OutputRow row, long delivery, String note, String link, List<KeptFile> evidence, Instant at, String as) {

    public WaitingRow {
        evidence = List.copyOf(evidence);
    }

    private static final int SHOWN_OF_NOTE = 160;

    static WaitingRow of(WaitingOutputs.Waiting waiting, LocalDate today, Map<EmployeeId, String> acted) {
        var step = waiting.output().delivery();
        var note = step.work().note();
        return new WaitingRow(
                OutputRow.of(waiting.output(), today, waiting.name()),
                step.number(),
                Letters.count(note) > SHOWN_OF_NOTE ? Letters.first(note, SHOWN_OF_NOTE) + " …" : note,
                step.work().link().orElse(""),
                waiting.files(),
                step.at(),
                acted.getOrDefault(waiting.output().promised().by(), ""));
    }

    /** The files that were handed in. */
    public List<FileRow> files(Wording words) {
        return evidence.stream().map(it -> FileRow.of(it, words)).toList();
    }
}
