package id.luwes.arrangement;

/** Why a right is from a day on what it is. */
public enum TermCause {
    /** An application was approved. */
    GRANTED,
    /** An evaluation took a day a week. */
    REDUCED,
    /** An evaluation took the whole right. */
    REVOKED,
    /** Whoever decides ended it early, by notice and with a reason. */
    ENDED,
    /** The employee ended it early, by notice. */
    GIVEN_UP,
    /** An agreement that changes it takes over. */
    AMENDED,
    /** What was taken was objected to with success, and holds again. */
    RESTORED,
    /** A new version of the policy gives fewer days than were agreed. */
    POLICY_REDUCED,
    /** A new version of the policy gives none, or whoever published it chose that what it breaks ends. */
    POLICY_ENDED;

    /** Whether it ends the right. */
    public boolean ends() {
        return switch (this) {
            case GRANTED, REDUCED, RESTORED, POLICY_REDUCED -> false;
            case REVOKED, ENDED, GIVEN_UP, AMENDED, POLICY_ENDED -> true;
        };
    }

    /** Whether a policy made it necessary, and nobody judged the person. */
    public boolean byPolicy() {
        return this == POLICY_REDUCED || this == POLICY_ENDED;
    }

    /** Whether it follows from a monthly evaluation, where its reason is read. */
    public boolean byEvaluation() {
        return this == REDUCED || this == REVOKED;
    }
}
