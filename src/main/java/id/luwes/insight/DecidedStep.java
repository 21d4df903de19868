package id.luwes.insight;

/** What is decided on, in the order in which it comes in the life of an agreement. */
public enum DecidedStep {
    /** From the sending of an application, or of its revision, to the approval, refusal or return. */
    APPLICATION,
    /** From the moment on which the consent of somebody else was asked for to that consent, refusal or return. */
    CONSENT,
    /** From the delivery of an output to its acceptance or return. */
    OUTPUT,
    /** From the request to correct a day to the ruling on it. */
    CORRECTION,
    /** From the proposal for a month to the decision on it. */
    EVALUATION
}
