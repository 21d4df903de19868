package id.luwes.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One output that was due in the month, as the ledger told it.
 *
 * @param output its number in arrangement.promised_output, which has the words
 * @param accepted null unless it was accepted
 */
public record OutputInput(
        long output,
        LocalDate due,
        BigDecimal weight,
        BigDecimal promised,
        @Nullable BigDecimal delivered,
        @Nullable BigDecimal accepted,
        State state) {

    /** How it stands. */
    public enum State {
        /** Accepted, in full or a part. */
        ACCEPTED,
        /** Handed in and not judged: it leaves the attainment and holds the proposal back. */
        WAITING,
        /** Returned and not handed in again: it counts nothing. */
        RETURNED,
        /** Never handed in: it counts nothing. */
        OPEN,
        /** The agreement had ended before it was due: it does not count at all. */
        LAPSED
    }

    /** What counts of it: nothing where it was not accepted. */
    BigDecimal counting() {
        return accepted == null ? BigDecimal.ZERO : accepted;
    }
}
