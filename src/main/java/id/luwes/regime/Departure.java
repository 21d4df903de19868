package id.luwes.regime;

import id.luwes.policy.Validity;
import java.time.LocalDate;

/**
 * A unit or a team that goes its own way: spared from a regime, or under it on the days that it leaves to choice.
 *
 * @param id its number, by which it is ended
 * @param group a unit with those below it, or a team
 * @param reason why, or the letter that asks for it
 */
public record Departure(long id, Kind kind, Group group, Validity days, String reason) {

    /** Which way. */
    public enum Kind {
        SPARED,
        /** Works away also on the weekdays that are left to choice. */
        CHOSEN
    }

    boolean is(Kind asked, Seat seat, LocalDate date) {
        return isOn(asked, date) && group.holds(seat);
    }

    /** Whether it lets all of a group go this way. */
    boolean is(Kind asked, Group other, LocalDate date) {
        return isOn(asked, date) && group.includes(other);
    }

    private boolean isOn(Kind asked, LocalDate date) {
        return kind == asked && days.contains(date);
    }
}
