package id.luwes.performance;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that happened to an output.
 *
 * @param step the number of the step, or of the step that was ruled on
 * @param quantity what was done so far, handed in or accepted; empty for a return
 * @param text the note or the word; may be empty
 * @param by the name of whoever did it, empty where the records no longer have one
 */
public record Happening(
        Kind kind,
        long step,
        Instant at,
        Optional<BigDecimal> quantity,
        String text,
        Optional<String> link,
        String by) {

    /** What it was. */
    public enum Kind {
        NOTED,
        DELIVERED,
        TAKEN_BACK,
        ACCEPTED,
        RETURNED
    }
}
