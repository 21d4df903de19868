package id.luwes.desk.web;

import id.luwes.performance.Output;
import id.luwes.web.Tone;
import id.luwes.web.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * An output that is to be handed in.
 *
 * @param word why the superior gave it back; empty if that did not happen
 */
public record OwedRow(
        long id,
        String what,
        String measure,
        BigDecimal promised,
        BigDecimal progress,
        LocalDate due,
        String word,
        LocalDate today) {

    static OwedRow of(Output.InWork output, LocalDate today) {
        var promised = output.promised();
        return new OwedRow(
                promised.id().value(),
                promised.what(),
                promised.measure(),
                plain(promised.quantity()),
                output.progress().map(OwedRow::plain).orElse(BigDecimal.ZERO),
                promised.due(),
                switch (output) {
                    case Output.Open open -> "";
                    case Output.Returned returned -> returned.ruling().word();
                },
                today);
    }

    private static BigDecimal plain(BigDecimal quantity) {
        return quantity.stripTrailingZeros();
    }

    public boolean returned() {
        return !word.isEmpty();
    }

    public Tone tone() {
        if (returned() || due.isBefore(today)) {
            return Tone.BAD;
        }
        return due.equals(today) ? Tone.WAIT : Tone.INFO;
    }

    public String when(Wording words) {
        if (returned()) {
            return words.text("desk.owed.returned");
        }
        if (due.isBefore(today)) {
            return words.text("desk.owed.late");
        }
        return due.equals(today) ? words.text("desk.owed.today") : words.shortDay(due);
    }
}
