package id.luwes.regime;

import id.luwes.policy.Validity;
import java.time.LocalDate;

/**
 * A branch that goes its own way: spared from a regime, or under it on the days that it leaves to choice.
 *
 * @param id its number, by which it is ended
 * @param reason why, or the letter that asks for it
 */
public record Departure(long id, Kind kind, Branch branch, Validity days, String reason) {

    /** Which way. */
    public enum Kind {
        SPARED,
        /** Works away also on the weekdays that are left to choice. */
        CHOSEN
    }

    boolean is(Kind asked, Seat seat, LocalDate date) {
        return kind == asked && days.contains(date) && branch.holds(seat);
    }
}
