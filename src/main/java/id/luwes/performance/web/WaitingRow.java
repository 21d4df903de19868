package id.luwes.performance.web;

import id.luwes.core.EmployeeId;
import id.luwes.performance.WaitingOutputs;
import id.luwes.web.Letters;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * A delivery that waits.
 *
 * @param link where the evidence lies, empty where none was given
 * @param as as whose deputy the reader rules, empty in the own right
 */
public record WaitingRow(OutputRow row, long delivery, String note, String link, Instant at, String as) {

    private static final int SHOWN_OF_NOTE = 160;

    static WaitingRow of(WaitingOutputs.Waiting waiting, LocalDate today, Map<EmployeeId, String> acted) {
        var step = waiting.output().delivery();
        var note = step.work().note();
        return new WaitingRow(
                OutputRow.of(waiting.output(), today, waiting.name()),
                step.number(),
                Letters.count(note) > SHOWN_OF_NOTE ? Letters.first(note, SHOWN_OF_NOTE) + " …" : note,
                step.work().link().orElse(""),
                step.at(),
                acted.getOrDefault(waiting.output().promised().by(), ""));
    }
}
