package id.luwes.arrangement;

/** Identifies a change of single days within an agency. */
public record DayChangeId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
