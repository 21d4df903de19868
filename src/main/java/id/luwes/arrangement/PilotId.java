package id.luwes.arrangement;

/** Identifies a pilot within an agency. */
public record PilotId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
