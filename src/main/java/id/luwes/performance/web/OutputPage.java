package id.luwes.performance.web;

import id.luwes.evidence.FileRow;
import id.luwes.evidence.KeptFile;
import id.luwes.performance.Happening;
import id.luwes.performance.Output;
import id.luwes.performance.OutputFiles;
import id.luwes.performance.ReadingOutputs.Reading;
import id.luwes.web.Fact;
import id.luwes.web.Fault;
import id.luwes.web.Faults;
import id.luwes.web.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One output as both sides read it.
 *
 * @param mayChange whether the reader has ruled on it and may still rule otherwise
 */
public record OutputPage(Reading reading, OutputFiles files, LocalDate today, boolean mayChange, Sent sent) {

    /** What the reader sent, where that could not be kept, and what was wrong with it. */
    public record Sent(ProgressForm progress, RulingForm ruling, Faults faults) {
        static final Sent NOTHING = new Sent(ProgressForm.EMPTY, RulingForm.EMPTY, Faults.NONE);
    }

    public Output output() {
        return reading.output();
    }

    public OutputRow row() {
        return OutputRow.of(
                output(), today, reading.own() ? "" : reading.person().name());
    }

    public boolean own() {
        return reading.own();
    }

    /** Whether the reader may note and hand in. */
    public boolean mayWork() {
        return own()
                && output() instanceof Output.InWork
                && !output().promised().lapsed();
    }

    public boolean mayTakeBack() {
        return own() && output() instanceof Output.Delivered;
    }

    /** Whether the reader may rule, for the first time or again. */
    public boolean mayRule() {
        return reading.mandate().mayDecide() && (output() instanceof Output.Delivered || mayChange);
    }

    public boolean handedInBefore() {
        return output() instanceof Output.Returned;
    }

    public List<Fact> facts(Wording words) {
        var promised = output().promised();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(words.text("performance.due"), words.day(promised.due())));
        facts.add(new Fact(words.text("performance.promised"), quantity(promised.quantity(), words)));
        delivered().ifPresent(it -> facts.add(new Fact(words.text("performance.delivered"), quantity(it, words))));
        if (output() instanceof Output.Accepted accepted) {
            facts.add(new Fact(
                    words.text("performance.accepted"),
                    quantity(accepted.ruling().accepted(), words)));
        }
        facts.add(new Fact(words.text("performance.goal"), promised.goal()));
        if (promised.weight().compareTo(BigDecimal.ONE) != 0) {
            facts.add(new Fact(words.text("performance.weight"), Typed.written(promised.weight(), words)));
        }
        return facts;
    }

    private Optional<BigDecimal> delivered() {
        return switch (output()) {
            case Output.Delivered it -> Optional.of(it.delivery().quantity());
            case Output.Ruled it -> Optional.of(it.delivery().quantity());
            case Output.Open it -> Optional.empty();
        };
    }

    private String quantity(BigDecimal quantity, Wording words) {
        return Typed.written(quantity, words) + " " + output().promised().measure();
    }

    /** The superior's word, where there is one. */
    public String word() {
        return output() instanceof Output.Ruled ruled ? ruled.ruling().word() : "";
    }

    public List<HistoryRow> history(Wording words) {
        return reading.history().stream()
                .map(it -> HistoryRow.of(it, filesOf(it), output().promised().measure(), words))
                .toList();
    }

    private List<KeptFile> filesOf(Happening it) {
        return it.kind() == Happening.Kind.DELIVERED ? files.of(it.step()) : List.of();
    }

    /** How many files go along, and how large each may be. */
    public String filesHint(Wording words) {
        return FileRow.hint(words, files.mostMegabytes(), files.scanned());
    }

    /** What will go along with the next delivery. */
    public List<FileRow> ready(Wording words) {
        return rows(files.ready(), words);
    }

    /** What the last delivery held, which may go along again. */
    public List<FileRow> earlier(Wording words) {
        return rows(files.earlier(), words);
    }

    /** The files that wait for a ruling or were ruled on last. */
    public List<FileRow> delivered(Wording words) {
        return rows(files.of(delivery()), words);
    }

    /** Whether a file of the last delivery is to go along again, unless the person has said otherwise. */
    public boolean goesAlong(FileRow file) {
        return !sent.progress().sent() || sent.progress().again().stream().anyMatch(it -> it.value() == file.id());
    }

    private static List<FileRow> rows(List<KeptFile> files, Wording words) {
        return files.stream().map(it -> FileRow.of(it, words)).toList();
    }

    /** What stands in the field of the quantity done: what was typed, else what was noted last. */
    public String quantityDone(Wording words) {
        if (sent.progress().sent()) {
            return sent.progress().quantity();
        }
        return output() instanceof Output.InWork work
                ? work.progress().map(it -> Typed.typed(it, words)).orElse("")
                : "";
    }

    public long step() {
        return output().lastStep();
    }

    public long delivery() {
        return switch (output()) {
            case Output.Delivered it -> it.delivery().number();
            case Output.Ruled it -> it.delivery().number();
            case Output.Open it -> 0;
        };
    }

    /** The ruling that would be changed, 0 where there is none. */
    public long ruling() {
        return output() instanceof Output.Ruled ruled ? ruled.ruling().number() : 0;
    }

    public @Nullable Fault fault(String field) {
        return sent.faults().of(field);
    }
}
