package id.luwes.regime;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How the people of a unit take turns: in groups, which go round in a circle, so many of them away at once. With three groups and
 * one away at once, the first is away on the first governed day, the second on the next one, the third on that after it, and
 * then the first again.
 *
 * @param groups how many there are
 * @param away how many of them are away at once
 */
public record Turns(int groups, int away) {

    /** More groups than a week has days are hard to remember; there are more only where the share is small. */
    static final int USUAL = 7;

    /** No share needs more: one of 199 people, at one in a hundred. */
    public static final int MOST = 199;

    public Turns {
        if (groups < 2 || groups > MOST || away < 1 || away >= groups) {
            throw new IllegalArgumentException(
                    "Of 2 to %d groups some are away and some are not, which %d of %d are not."
                            .formatted(MOST, away, groups));
        }
    }

    /** How many of some people may be away at once: the share of them, never more. */
    public static int most(int people, int share) {
        return people * share / 100;
    }

    /**
     * Those by which most are away most often, without ever being more than the share; of equals the fewest groups. Empty where
     * the share of so few people is not even one.
     */
    public static Optional<Turns> of(int people, int share) {
        var most = most(people, share);
        if (most == 0) {
            return Optional.empty();
        }
        var needed = Math.max(USUAL, -Math.floorDiv(-people, most));
        return IntStream.rangeClosed(2, Math.min(people, needed))
                .boxed()
                .flatMap(groups -> IntStream.range(1, groups).mapToObj(away -> new Turns(groups, away)))
                .filter(it -> it.largest(people) <= most)
                .reduce((best, next) -> next.away * best.groups > best.away * next.groups ? next : best);
    }

    /** How many are away on the worst day, where the groups are as equal as can be. */
    private int largest(int people) {
        return away * (people / groups) + Math.min(away, people % groups);
    }

    /**
     * Whether a group is away.
     *
     * @param group from 1
     * @param number of the governed day, from 0
     */
    public boolean isTurnOf(int group, int number) {
        return Math.floorMod(group - 1 - number * away, groups) < away;
    }

    /** The groups that are away on a governed day. */
    public List<Integer> on(int number) {
        return IntStream.rangeClosed(1, groups)
                .filter(it -> isTurnOf(it, number))
                .boxed()
                .toList();
    }

    /** How often the circle was gone round before a governed day. */
    int rounds(int number) {
        return number * away / groups;
    }

    /** What a group is called by: A to Z, then AA and so on. */
    public static String letter(int group) {
        return group <= 26
                ? String.valueOf((char) ('A' + group - 1))
                : letter((group - 1) / 26) + letter((group - 1) % 26 + 1);
    }
}
