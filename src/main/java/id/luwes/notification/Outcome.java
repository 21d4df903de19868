package id.luwes.notification;

/** What became of an attempt to send something. */
enum Outcome {
    /** The other side has taken it. */
    TAKEN,
    /** There is nobody at this target, and trying again would not change that. */
    NOBODY_THERE,
    /** Not now; this target is tried again later. */
    LATER,
    /** The other side cannot be reached at all, whoever it is for. */
    OUT_OF_REACH
}
