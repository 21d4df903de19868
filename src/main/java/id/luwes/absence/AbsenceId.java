package id.luwes.absence;

/** Identifies an absence within an agency. */
public record AbsenceId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
