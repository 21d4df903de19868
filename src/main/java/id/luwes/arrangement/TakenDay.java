package id.luwes.arrangement;

import java.time.LocalDate;

/**
 * A date on which somebody is away already.
 *
 * @param counts whether it takes one of the days of its week: a day off takes none
 */
public record TakenDay(LocalDate day, By by, boolean counts) {

    /** What has it so. */
    public enum By {
        /** The week of an agreement. */
        AGREEMENT,
        /** A change of the single day. */
        CHANGE,
        /** A rule of the organisation that counts. */
        RULE
    }
}
