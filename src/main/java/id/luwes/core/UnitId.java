package id.luwes.core;

/** Identifies a unit in the tree of an agency. */
public record UnitId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
