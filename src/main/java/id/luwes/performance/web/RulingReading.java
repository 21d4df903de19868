package id.luwes.performance.web;

import id.luwes.access.Authority;
import id.luwes.performance.Judging;
import id.luwes.performance.Judging.Seen;
import id.luwes.performance.JudgingWithUndo;
import id.luwes.performance.OutputId;
import id.luwes.performance.Ruling;
import id.luwes.web.Faults;
import id.luwes.web.Letters;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * The form as far as it can be read.
 *
 * @param part how much is accepted; empty for all of it, and for a return
 */
record RulingReading(Seen seen, boolean returns, Optional<BigDecimal> part, String word, Faults faults) {

    private static final Set<String> DECISIONS = Set.of("accept", "part", "return");

    static RulingReading of(RulingForm form) {
        var quantity = Typed.quantity(form.quantity());
        var delivery = Typed.number(form.delivery());
        var ruling = Typed.number(form.ruling().isEmpty() ? "0" : form.ruling());
        var faults = Faults.NONE
                .andIf(
                        !DECISIONS.contains(form.decision()) || delivery.isEmpty() || ruling.isEmpty(),
                        "decision",
                        "performance.fault.decision")
                .andIf(form.decision().equals("part") && quantity.isEmpty(), "quantity", "performance.fault.quantity")
                .andIf(
                        !form.word().isEmpty()
                                && !Letters.between(form.word(), Ruling.SHORTEST_WORD, Ruling.LONGEST_WORD),
                        "word",
                        "performance.fault.word-length",
                        Ruling.SHORTEST_WORD,
                        Ruling.LONGEST_WORD);
        return new RulingReading(
                new Seen(delivery.orElse(0L), ruling.orElse(0L)),
                form.decision().equals("return"),
                form.decision().equals("part") ? quantity : Optional.empty(),
                form.word(),
                faults);
    }

    /** What the form says. */
    JudgingWithUndo.Said said() {
        return returns
                ? new JudgingWithUndo.Said.GiveBack(seen, word)
                : new JudgingWithUndo.Said.Accept(seen, part, word);
    }

    /** Rules as the form says. */
    Judging.Outcome apply(Judging judging, Authority who, OutputId id) {
        return returns ? judging.giveBack(who, id, seen, word) : judging.accept(who, id, seen, part, word);
    }
}
