package id.luwes.arrangement;

import id.luwes.regime.KeptRegime;
import id.luwes.regime.RegimeId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What rules of the organisation say of somebody's single days.
 *
 * @param beside what holds for a day whatever is agreed
 * @param windows the rules by which the person may ask for a day without an agreement
 * @param sent the days of windows on which another rule has the person away anyway
 */
record DayRules(Map<LocalDate, BesideDay> beside, Map<LocalDate, KeptRegime> windows, Set<LocalDate> sent) {

    DayRules {
        beside = Map.copyOf(beside);
        windows = Map.copyOf(windows);
        sent = Set.copyOf(sent);
    }

    DayRules with(Set<LocalDate> sent) {
        return new DayRules(beside, windows, sent);
    }

    Optional<BesideDay> held(LocalDate day) {
        return Optional.ofNullable(beside.get(day));
    }

    /** The day of a window that the person has. */
    Optional<BesideDay> windowDay(LocalDate day) {
        return held(day).filter(BesideDay::isAway);
    }

    boolean isOffered(LocalDate day) {
        return windows.containsKey(day);
    }

    /** The rule by which the person may ask for a day. */
    Optional<RegimeId> window(LocalDate day) {
        return Optional.ofNullable(windows.get(day)).map(KeptRegime::id);
    }

    /** Whether a day of a window is one of the days that the person may be away in a week. */
    boolean counts(LocalDate day) {
        return Optional.ofNullable(windows.get(day))
                .map(it -> it.regime().counts())
                .orElse(true);
    }
}
