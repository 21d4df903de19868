package id.luwes.workforce;

/** The kinds of positions of UU 20/2023: leaders and administrators, functional officials, and executing staff. */
public enum PositionKind {
    STRUKTURAL,
    FUNGSIONAL,
    PELAKSANA
}
