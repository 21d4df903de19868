package id.luwes.performance.web;

import id.luwes.performance.Output;
import id.luwes.web.Tone;
import id.luwes.web.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An output in a list.
 *
 * @param done what was accepted, handed in or noted, whichever came last; empty before the first step
 * @param standing how it stands, with the key of its word
 * @param name whose it is, empty for one's own
 */
public record OutputRow(
        long id,
        String what,
        String measure,
        BigDecimal promised,
        LocalDate due,
        Optional<BigDecimal> done,
        Standing standing,
        String name) {

    /** The word for how it stands, and its colour. */
    public record Standing(Tone tone, String key, String icon) {}

    static OutputRow of(Output output, LocalDate today, String name) {
        var promised = output.promised();
        return new OutputRow(
                promised.id().value(),
                promised.what(),
                promised.measure(),
                promised.quantity(),
                promised.due(),
                done(output),
                standing(output, today),
                name);
    }

    private static Optional<BigDecimal> done(Output output) {
        return switch (output) {
            case Output.Open open -> open.progress();
            case Output.Delivered delivered -> Optional.of(delivered.delivery().quantity());
            case Output.Accepted accepted -> Optional.of(accepted.ruling().accepted());
            case Output.Returned returned -> returned.progress();
        };
    }

    static Standing standing(Output output, LocalDate today) {
        return switch (output) {
            case Output.Accepted accepted ->
                isPart(accepted)
                        ? new Standing(Tone.OK, "performance.state.accepted-part", "")
                        : new Standing(Tone.OK, "performance.state.accepted", "");
            case Output.Delivered delivered -> new Standing(Tone.WAIT, "performance.state.delivered", "");
            case Output.InWork lapsed
            when lapsed.promised().lapsed() -> new Standing(Tone.OFF, "performance.state.lapsed", "");
            case Output.Returned returned -> new Standing(Tone.BAD, "performance.state.returned", "arrow-back-up");
            case Output.Open open -> open(open, today);
        };
    }

    private static Standing open(Output.Open open, LocalDate today) {
        var due = open.promised().due();
        if (due.isBefore(today)) {
            return new Standing(Tone.BAD, "performance.state.late", "clock");
        }
        if (due.equals(today)) {
            return new Standing(Tone.WAIT, "performance.state.today", "clock");
        }
        return open.progress().isPresent()
                ? new Standing(Tone.INFO, "performance.state.begun", "")
                : new Standing(Tone.OFF, "performance.state.open", "");
    }

    private static boolean isPart(Output.Accepted accepted) {
        return accepted.ruling().accepted().compareTo(accepted.delivery().quantity()) < 0;
    }

    /** <em>2 dari 3 peta</em>, of a delivery. */
    public static String delivered(Output.Delivered output, Wording words) {
        return words.text(
                "performance.of",
                Typed.written(output.delivery().work().quantity(), words),
                Typed.written(output.promised().quantity(), words),
                output.promised().measure());
    }

    /** <em>2 dari 3 peta</em>. */
    public String progress(Wording words) {
        return words.text(
                "performance.of",
                Typed.written(done.orElse(BigDecimal.ZERO), words),
                Typed.written(promised, words),
                measure);
    }
}
