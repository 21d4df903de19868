package id.luwes.demo;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Chance that repeats itself: a stream of numbers that follows from a seed, a topic and a key alone. Each person, day
 * and question draws from a stream of its own, so that a new question never changes the answers to the old ones.
 */
final class Chance {

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;
    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    private final SplittableRandom random;

    private Chance(long state) {
        this.random = new SplittableRandom(state);
    }

    static Chance of(long seed, String topic, long key) {
        long state = FNV_OFFSET ^ seed * GOLDEN;
        for (int i = 0; i < topic.length(); i++) {
            state = (state ^ topic.charAt(i)) * FNV_PRIME;
        }
        return new Chance(mixed(state + key * GOLDEN));
    }

    private static long mixed(long z) {
        long once = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        long twice = (once ^ (once >>> 27)) * 0x94d049bb133111ebL;
        return twice ^ (twice >>> 31);
    }

    /** Whether something happens that has this probability. */
    boolean happens(double probability) {
        return random.nextDouble() < probability;
    }

    /** A whole number, both ends included. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    /** From 0 to below 1. */
    double share() {
        return random.nextDouble();
    }

    /** Normally distributed. */
    double around(double mean, double deviation) {
        return mean + deviation * random.nextGaussian();
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
