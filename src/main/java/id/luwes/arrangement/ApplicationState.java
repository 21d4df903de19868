package id.luwes.arrangement;

/** The state of an application, and the step that led there, as rows and lists name them; the behaviour is in {@link Application}. */
public enum ApplicationState {
    SUBMITTED,
    RETURNED,
    /** Something else was offered, in a row of its own. */
    OFFERED,
    REVISED,
    APPROVED,
    REFUSED,
    WITHDRAWN,
    /** The row that is offered. */
    OFFER,
    /** A step only: the applicant accepts what is offered, which is approved then. */
    ACCEPTED,
    /** A step only: somebody has agreed, and somebody else has to. */
    CONSENTED,
    DECLINED,
    TAKEN_BACK
}
