package id.luwes.arrangement;

import id.luwes.rulebook.Fate;
import java.time.LocalDate;
import java.util.List;

/**
 * Days of an agreement with one right.
 *
 * @param until the first day on which it holds no more
 */
record Stretch(LocalDate from, LocalDate until, int daysPerWeek) {

    /**
     * What follows for an agreement that a policy breaks, from the first day on that is too much; nothing before the notice is
     * over. What was decided for later days stays where it is less.
     *
     * @param held in order
     * @param right the days a week that the policy gives
     * @param earliest the first day after the notice
     * @return empty where nothing changes; one of nought days where it ends
     */
    static List<Stretch> following(Fate fate, List<Stretch> held, int right, LocalDate earliest) {
        var tooMuch = held.stream()
                .filter(it -> it.until.isAfter(earliest))
                .map(it -> new Stretch(it.from.isBefore(earliest) ? earliest : it.from, it.until, it.daysPerWeek))
                .dropWhile(it -> fate.left(it.daysPerWeek, right).isEmpty())
                .toList();
        if (tooMuch.isEmpty()) {
            return List.of();
        }
        var left = tooMuch.stream()
                .map(it -> new Stretch(
                        it.from, it.until, fate.left(it.daysPerWeek, right).orElse(it.daysPerWeek)))
                .toList();
        return left.getFirst().daysPerWeek == 0 ? left.subList(0, 1) : left;
    }
}
