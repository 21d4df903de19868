package id.luwes.arrangement;

import id.luwes.core.EmployeeId;
import id.luwes.regime.RegimeId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Whom rules of the organisation send away; implemented by the schedule, which knows what goes before them. */
public interface SentAway {

    /**
     * The rule by which somebody is away on a day.
     *
     * @param emergency whether it is too dangerous there to call anybody in
     */
    record By(RegimeId rule, boolean emergency) {}

    /** The rule by which somebody is away, for each of these working days on which one is. */
    Map<LocalDate, By> on(List<LocalDate> workingDays, EmployeeId person);
}
