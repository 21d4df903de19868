package id.luwes.regime;

/** The number of a regime within its agency. */
public record RegimeId(long value) {

    public RegimeId {
        if (value <= 0) {
            throw new IllegalArgumentException("A regime has a number from 1, not %d.".formatted(value));
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
