package id.luwes.insight;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How long decisions of a month were waited for.
 *
 * @param byDays how many were decided after so many working days: 0 on the day on which they were asked for
 */
public record Waited(DecidedStep step, SortedMap<Integer, Long> byDays) {

    /** So long or longer; what waits longer is not told apart. */
    public static final int LONGEST = 99;

    private static final int HALF = 50;
    private static final int NINE_OF_TEN = 90;

    public Waited {
        byDays = new TreeMap<>(byDays);
        if (byDays.isEmpty()) {
            throw new IllegalArgumentException("Nothing was decided of kind %s.".formatted(step));
        }
    }

    /** How many were decided. */
    public long decided() {
        return byDays.values().stream().mapToLong(it -> it).sum();
    }

    /** Whether they are too few to be told of. */
    public boolean tooFew() {
        return decided() < Group.LEAST;
    }

    /** Working days within which half of them were decided. */
    public int half() {
        return within(HALF);
    }

    /** Working days within which nine of ten were decided. */
    public int nineOfTen() {
        return within(NINE_OF_TEN);
    }

    /** The smallest number of days after which at least so many per cent were decided. */
    private int within(int percent) {
        long all = decided();
        long sum = 0;
        for (var days : byDays.entrySet()) {
            sum += days.getValue();
            if (100 * sum >= percent * all) {
                return days.getKey();
            }
        }
        return byDays.lastKey();
    }
}
