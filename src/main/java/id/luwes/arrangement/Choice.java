package id.luwes.arrangement;

/** What somebody decides on an application. */
public enum Choice {
    APPROVE,
    REFUSE,
    /** Back to the applicant, with a word on what to change. */
    RETURN
}
