package id.luwes.imports;

import id.luwes.access.Authority;
import id.luwes.access.Authority.Grant;
import id.luwes.access.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One import, as far as it is.
 *
 * @param headings those of the file, in its order
 * @param perCent how far the work is
 * @param changes how many rows change each column
 * @param failure why it ended badly, or what happened on the way
 */
public record Run(
        long id,
        String kind,
        ImportState state,
        Source source,
        List<Heading> headings,
        int perCent,
        Tally tally,
        Map<String, Long> changes,
        Optional<Trouble> failure,
        Times times) {

    /**
     * Where the rows come from.
     *
     * @param digest SHA-256 of the file, empty until it was read
     * @param asOf when its facts were observed, where a row does not say
     * @param origin by whom
     */
    public record Source(String name, long size, String digest, LocalDate asOf, String origin) {}

    /** A heading of the file, and the key of the column that it was taken for; empty where it was not read. */
    public record Heading(String text, String column) {

        /** Whether such a column is never read. */
        public boolean isLeftOut() {
            return column.isEmpty() && Headings.isLeftOut(text);
        }
    }

    /** How many rows are what. */
    public record Tally(long added, long changed, long same, long refused) {

        public long all() {
            return added + changed + same + refused;
        }

        /** Whether applying would change anything. */
        public boolean changes() {
            return added + changed > 0;
        }
    }

    /** A message key and what the message mentions. */
    public record Trouble(String key, List<String> arguments) {}

    /**
     * @param by the account, 0 for the command line
     * @param seen the last sign of life of whoever works on it
     */
    public record Times(Instant begun, long by, Instant seen, Optional<Instant> ended) {}

    public Run {
        headings = List.copyOf(headings);
        changes = Map.copyOf(changes);
    }

    /** Whoever began it, and BKD of the whole agency: its rows may tell of people in other units. */
    public boolean isSeenBy(Authority who) {
        return times.by() == who.person().account() || isWholeSeenBy(who);
    }

    /** Whether the person may go on with every import of the agency. */
    static boolean isWholeSeenBy(Authority who) {
        return who.grants(Role.BKD).stream().anyMatch(Grant::everywhere);
    }
}
