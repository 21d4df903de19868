package id.luwes.workforce;

import id.luwes.core.EmployeeId;
import id.luwes.web.DayMode;
import id.luwes.web.Wording;
import java.util.Optional;
import java.util.function.Function;

/** Where a colleague is today, as the page of the team tells it; implemented by the schedule. */
public interface ColleagueToday {

    /** Empty where the two are not of one team, and on a day off. */
    Optional<Seen> of(EmployeeId me, EmployeeId colleague);

    /**
     * At the office, away and reachable, or not on duty; never a kind of place or of absence.
     *
     * @param key the word, a message key
     * @param hours from when to when the colleague can be reached, empty for none
     */
    record Seen(Optional<DayMode> mode, String key, Function<Wording, String> hours) {}
}
