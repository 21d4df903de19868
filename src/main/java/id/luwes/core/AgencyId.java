package id.luwes.core;

/** Identifies an agency, the tenant to which every row of the domain belongs. */
public record AgencyId(int value) {

    public AgencyId {
        if (value <= 0) {
            throw new IllegalArgumentException("An agency id is positive, but was " + value);
        }
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
