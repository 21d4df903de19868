package id.luwes.arrangement;

/** Identifies an agreement within an agency. */
public record AgreementId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
