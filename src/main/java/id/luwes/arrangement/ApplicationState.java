package id.luwes.arrangement;

/** The state of an application as rows and lists name it; the behaviour is in {@link Application}. */
public enum ApplicationState {
    SUBMITTED,
    RETURNED,
    REVISED,
    APPROVED,
    REFUSED,
    WITHDRAWN
}
