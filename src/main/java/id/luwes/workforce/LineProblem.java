package id.luwes.workforce;

/** Why somebody has no superior; their cases go to BKD. */
public enum LineProblem {
    /** No unit above has a head. */
    NONE,
    /** Following the superiors leads back to the person. */
    CYCLE,
    /** The NIP ATASAN of the records belongs to nobody who is active here. */
    UNKNOWN_NIP
}
