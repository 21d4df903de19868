package id.luwes.objection;

/** The state of an objection, as rows and lists name it; the behaviour is in {@link FormalObjection}. */
public enum ObjectionState {
    /** Raised after the term; the body says whether it is heard. */
    LATE,
    OPEN,
    UPHELD,
    PARTLY,
    REJECTED,
    NOT_HEARD,
    WITHDRAWN;

    /** Whether somebody still has to do something. */
    public boolean isOpen() {
        return this == LATE || this == OPEN;
    }

    static ObjectionState of(Ending ending) {
        return switch (ending) {
            case UPHELD -> UPHELD;
            case PARTLY -> PARTLY;
            case REJECTED -> REJECTED;
        };
    }
}
