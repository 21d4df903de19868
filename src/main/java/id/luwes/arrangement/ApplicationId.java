package id.luwes.arrangement;

/** Identifies an application within an agency. */
public record ApplicationId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
