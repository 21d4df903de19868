package id.luwes.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

/**
 * What stands between the days that a policy gives somebody and those that they really have on a day.
 *
 * @param cap the agency's own, the same for all
 * @param lifts the exceptions that hold on the day
 */
public record Ceiling(OptionalInt cap, List<Lift> lifts, LocalDate day) {

    public Ceiling {
        lifts = List.copyOf(lifts);
    }

    /** The days a week that are really left of so many by a policy. */
    public int of(int policyDays) {
        int ordinary = Math.min(policyDays, cap.orElse(policyDays));
        return lifts.isEmpty() ? ordinary : new WeeklyDays(ordinary, lifts).on(day);
    }
}
