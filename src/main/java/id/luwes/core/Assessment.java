package id.luwes.core;

/** Whether a criterion is met, where it may be that nobody has looked yet: that is neither, and is no fault of the person's. */
public enum Assessment {
    MET,
    NOT_MET,
    UNASSESSED
}
