package id.luwes.core;

/** A duration in whole minutes, never negative: required, worked or of a break. */
public record Minutes(int value) implements Comparable<Minutes> {

    public static final Minutes ZERO = new Minutes(0);

    public Minutes {
        if (value < 0) {
            throw new IllegalArgumentException("A duration of %d minutes is negative.".formatted(value));
        }
    }

    public static Minutes of(int value) {
        return new Minutes(value);
    }

    public Minutes plus(Minutes other) {
        return new Minutes(Math.addExact(value, other.value));
    }

    @Override
    public int compareTo(Minutes other) {
        return Integer.compare(value, other.value);
    }
}
