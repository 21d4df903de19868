package id.luwes.arrangement;

import java.util.List;

/** What makes a quota as small as it is, so that whoever asks for more is told by whom. */
public enum QuotaSource {
    /** The row of days in the policy, by the instrument that it cites. */
    POLICY,
    /** The same where the number of the row is the agency's own (<i>ambang contoh, ditetapkan instansi</i>). */
    POLICY_EXAMPLE,
    /** The agency's own cap, which is less than the policy allows. */
    AGENCY_CAP,
    /** An exception to the cap, which gives more than policy and agency but not so many. */
    EXCEPTION;

    /**
     * The source with what is cited.
     *
     * @param cited the policy and the instrument of its row; nothing for the agency's cap and for an exception
     */
    public record Named(QuotaSource source, List<Object> cited) {

        /** The agency's cap, which stands on nothing but the agency. */
        static final Named CAP = new Named(AGENCY_CAP, List.of());

        /** An exception; who reads of it does not read its decision. */
        static final Named LIFTED = new Named(EXCEPTION, List.of());

        public Named {
            cited = List.copyOf(cited);
        }
    }
}
