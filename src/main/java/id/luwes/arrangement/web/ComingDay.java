package id.luwes.arrangement.web;

import id.luwes.arrangement.AgreedDay;
import id.luwes.arrangement.BesideDay;
import id.luwes.arrangement.Place;
import id.luwes.web.DayMode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A day to come of somebody, as far as agreements, single days and windows say how it is worked.
 *
 * @param agreed whether an agreement runs on it, so that it can be exchanged
 * @param noteKey the words for what is behind it where it follows no week; empty where it does
 */
public record ComingDay(LocalDate day, Optional<Place> place, boolean agreed, String noteKey) {

    static ComingDay of(AgreedDay day) {
        var note = day.change()
                .map(it -> it.calledIn() ? "arrangement.days.state.called-in" : "arrangement.days.changed")
                .orElse("");
        return new ComingDay(day.day(), day.plan().away(), true, note);
    }

    /** A single day that holds whatever is agreed. */
    static ComingDay of(BesideDay day) {
        var word = day.calledIn() ? "state.called-in" : day.isAway() ? "in-window" : "changed";
        return new ComingDay(day.day(), day.place(), false, "arrangement.days." + word);
    }

    /** A day of a window, at the office so far. */
    static ComingDay offered(LocalDate day) {
        return new ComingDay(day, Optional.empty(), false, "");
    }

    public boolean isAway() {
        return place.isPresent();
    }

    public DayMode mode() {
        return DayRow.mode(place);
    }
}
