package id.luwes.arrangement;

import id.luwes.regime.RegimeId;
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
 * @param rules what rules of the organisation say of the days
 */
record DayStanding(
        Standing whole,
        QuotaChain chain,
        Map<LocalDate, AgreedDay> agreed,
        Set<LocalDate> absent,
        Set<LocalDate> waiting,
        DayRules rules) {

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

    DayStanding sent(Set<LocalDate> days) {
        return new DayStanding(whole, chain, agreed, absent, waiting, rules.with(days));
    }

    boolean isCalledIn(LocalDate day) {
        return on(day).filter(AgreedDay::isCalledIn).isPresent()
                || rules.held(day).filter(BesideDay::calledIn).isPresent();
    }

    /** Where the day is worked by now, if away: what holds beside agreements, what is agreed, or at home where a rule says so. */
    Optional<Place> place(LocalDate day) {
        var held = rules.held(day);
        if (held.isPresent()) {
            return held.get().place();
        }
        var agreed = on(day).flatMap(it -> it.plan().away());
        return agreed.isEmpty() && rules.sent().contains(day) ? Optional.of(new Place.Residence()) : agreed;
    }

    /**
     * The rule on which a single wish stands instead of an agreement, or from which it departs: a day away that a window offers
     * and no agreement has away, and a day of a window on which the person comes in after all.
     */
    Optional<RegimeId> basis(DayWish wish) {
        var day = wish.day();
        if (!wish.isAway()) {
            return rules.windowDay(day).map(BesideDay::rule);
        }
        return on(day).filter(AgreedDay::isAway).isPresent() ? Optional.empty() : rules.window(day);
    }
}
