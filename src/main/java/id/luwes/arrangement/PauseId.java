package id.luwes.arrangement;

/** Identifies a pause of an agreement within an agency. */
public record PauseId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
