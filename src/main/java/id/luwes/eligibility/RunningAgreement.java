package id.luwes.eligibility;

import id.luwes.rulebook.Fate;

/**
 * An agreement, as far as a change of the rules would touch it.
 *
 * @param application from which it came, by which people find it
 * @param days the most days a week that are still to come
 * @param excepted whether an exception to the cap covers it to its end: while its person is eligible it stays as it is
 */
public record RunningAgreement(long application, int days, boolean excepted) {

    /** What a policy does to an agreement. */
    public enum Harm {
        NONE,
        /** It has more days than the right that is left. */
        LESSENED,
        /** There is no right any more. */
        LOST
    }

    /**
     * What is done to it, by the policies alone: the agency's own cap is the same before and after.
     *
     * @param before days a week by the policy before
     * @param after days a week by the one that takes over; 0 where not eligible
     */
    public Harm harm(int before, int after) {
        if (!Fate.breaks(days, before, after) || (excepted && after > 0)) {
            return Harm.NONE;
        }
        return after > 0 ? Harm.LESSENED : Harm.LOST;
    }
}
