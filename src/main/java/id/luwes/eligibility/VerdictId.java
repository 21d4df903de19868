package id.luwes.eligibility;

/** Identifies a verdict within an agency. */
public record VerdictId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
