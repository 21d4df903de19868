package id.luwes.arrangement;

/** What the change of a single day must keep to. */
public enum DayRule {
    /** The day lies ahead: one that has begun keeps its truth. */
    NOT_BEGUN,
    /** An agreement runs on the day. */
    AGREED,
    /** The day is a working day. */
    WORKING_DAY,
    /** The person is not absent by the records. */
    PRESENT,
    /** No instruction to come in holds for the day. */
    NOT_CALLED_IN,
    /** Nobody is called in to where there is an emergency. */
    NO_EMERGENCY,
    /** Something changes. */
    DIFFERENT,
    /** Nothing else waits for the same day. */
    ASKED_ONCE,
    /** Two days are exchanged within one week: one is away instead of the other. */
    ONE_WEEK,
    /** The week has no more days away than the quota, or no more than before. */
    QUOTA
}
