package id.luwes.schedule;

/** What a day is planned to be for somebody. */
public enum PlanMode {
    OFFICE,
    AWAY,
    LEAVE,
    SICKNESS,
    DUTY_TRAVEL;

    /** Whether the person works and can be reached where they are agreed to be. */
    public boolean isDue() {
        return switch (this) {
            case OFFICE, AWAY -> true;
            case LEAVE, SICKNESS, DUTY_TRAVEL -> false;
        };
    }
}
