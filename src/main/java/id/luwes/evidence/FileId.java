package id.luwes.evidence;

/** Identifies a file within an agency. */
public record FileId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
