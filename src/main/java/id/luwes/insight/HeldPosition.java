package id.luwes.insight;

/** The kind of position that somebody held, as the numbers are told apart by it. */
public enum HeldPosition {
    STRUKTURAL,
    FUNGSIONAL,
    PELAKSANA,
    /** No position is recorded of somebody who has days. */
    UNKNOWN
}
