package id.luwes.arrangement;

/** Who set a pause, and alone may lift it. */
public enum PauseSide {
    /** The employee, who gives days up. */
    EMPLOYEE,
    /** Whoever decides on the agreement. */
    DECIDER
}
