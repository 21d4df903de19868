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
    RESTORED;

    /** Whether it ends the right. */
    public boolean ends() {
        return switch (this) {
            case GRANTED, REDUCED, RESTORED -> false;
            case REVOKED, ENDED, GIVEN_UP, AMENDED -> true;
        };
    }

    /** Whether it follows from a monthly evaluation, where its reason is read. */
    public boolean byEvaluation() {
        return this == REDUCED || this == REVOKED;
    }
}
