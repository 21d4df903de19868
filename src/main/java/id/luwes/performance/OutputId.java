package id.luwes.performance;

/** Identifies a promised output within an agency. */
public record OutputId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
