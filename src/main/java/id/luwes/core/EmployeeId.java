package id.luwes.core;

/** Identifies an employee within an agency. Addresses carry it instead of the NIP, which tells a date of birth. */
public record EmployeeId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
