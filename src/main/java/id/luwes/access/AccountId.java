package id.luwes.access;

/** Identifies an account within an agency. */
public record AccountId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
