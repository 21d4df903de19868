package id.luwes.eligibility;

/** What a change of the rules does to somebody. */
public enum Shift {
    /** Was not eligible, and becomes so. */
    GAINS,
    /** Was eligible, and is no more. */
    LOSES,
    /** Gets more days a week. */
    MORE,
    /** Gets fewer days a week. */
    FEWER,
    SAME;

    static Shift of(int before, int after) {
        if (before == after) {
            return SAME;
        }
        if (before == 0) {
            return GAINS;
        }
        if (after == 0) {
            return LOSES;
        }
        return after > before ? MORE : FEWER;
    }
}
