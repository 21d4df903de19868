package id.luwes.absence;

/** Why somebody is not due at a place of work. */
public enum AbsenceKind {
    /** Leave (<i>cuti</i>), maternity and important reasons included. */
    LEAVE,
    /** Sickness; never with a diagnosis. */
    SICKNESS,
    /** Sent elsewhere (<i>dinas luar</i>). */
    DUTY_TRAVEL
}
