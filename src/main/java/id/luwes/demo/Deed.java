package id.luwes.demo;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Something that is done about a promise.
 *
 * @param at on the wall clock of the agency
 * @param quantity done so far, handed in or accepted; 0 for a return
 * @param text the note or the word; empty where all is accepted
 * @param link where the evidence lies, null for none
 */
record Deed(
        Kind kind,
        LocalDateTime at,
        int quantity,
        String text,
        @Nullable String link) {

    /** What it is. */
    enum Kind {
        NOTE,
        DELIVER,
        RETURN,
        ACCEPT;

        /** Whether it is the superior's. */
        boolean isRuling() {
            return this == RETURN || this == ACCEPT;
        }
    }
}
