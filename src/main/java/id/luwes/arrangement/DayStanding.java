package id.luwes.arrangement;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where somebody stands for single days: everything that a wish is checked against.
 *
 * @param whole the right, the quota, the calendar, and all dates away in the weeks of the days
 * @param chain why so many days of the week of the first day
 * @param agreed how each of the days is agreed; a date without agreement is missing
 * @param absent the days of leave, sickness or duty travel
 * @param waiting the days for which something waits already
 */
record DayStanding(
        Standing whole,
        QuotaChain chain,
        Map<LocalDate, AgreedDay> agreed,
        Set<LocalDate> absent,
        Set<LocalDate> waiting) {

    DayStanding {
        agreed = Map.copyOf(agreed);
        absent = Set.copyOf(absent);
        waiting = Set.copyOf(waiting);
    }

    LocalDate today() {
        return whole.today();
    }

    /** Whether somebody could still be called in on the day. */
    boolean mayCome(LocalDate day) {
        return day.isAfter(today()) && whole.calendar().isWorkingDay(day);
    }

    Optional<AgreedDay> on(LocalDate day) {
        return Optional.ofNullable(agreed.get(day));
    }
}
