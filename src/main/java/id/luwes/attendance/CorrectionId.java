package id.luwes.attendance;

/** Identifies a correction within an agency. */
public record CorrectionId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
