package id.luwes.policy;

/** What the monthly evaluation proposes for the right to work away from the office. */
public enum Proposal {
    CONTINUE,
    COACH,
    /** One day a week less; who has one day loses the right. */
    REDUCE,
    REVOKE
}
