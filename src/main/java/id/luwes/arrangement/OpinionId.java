package id.luwes.arrangement;

/** Identifies a question to a colleague within an agency. */
public record OpinionId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
