package id.luwes.performance.web;

import id.luwes.performance.Output;
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
public record OutputPage(Reading reading, LocalDate today, boolean mayChange, Sent sent) {

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
                .map(it -> HistoryRow.of(it, output().promised().measure(), words))
                .toList();
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
