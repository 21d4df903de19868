package id.luwes.arrangement.web;

import id.luwes.arrangement.DayProspect;
import id.luwes.arrangement.DayWish;
import java.time.LocalDate;
import java.util.List;

/**
 * What asking for a single day would meet, as programs read it.
 *
 * @param decided whether somebody has to decide on it
 * @param onlyUnitHead whether only the head of the unit can grant it
 */
record DayChecked(boolean decided, boolean onlyUnitHead, List<Counter> counters) {

    /** How many others are on site on a day, at a counter. */
    record Counter(LocalDate day, String unit, int others, int minimum) {}

    static DayChecked of(List<DayWish> wishes, DayProspect prospect) {
        return new DayChecked(
                wishes.stream().anyMatch(DayWish::isAway),
                prospect.fallsShort(),
                prospect.counters().stream()
                        .map(it -> new Counter(it.day(), it.unit(), it.others(), it.minimum()))
                        .toList());
    }
}
