package id.luwes.agency;

import id.luwes.core.Minutes;

/** What a date is for everybody of an agency, in the order in which one kind hides the next. */
public enum DayKind {
    /** Saturday or Sunday, also where a holiday falls on it. */
    WEEKEND(0),
    /** A public holiday (<i>hari libur nasional</i>). */
    HOLIDAY(0),
    /** Collective leave; it does not reduce annual leave. */
    CUTI_BERSAMA(0),
    /** A working day within Ramadan: 32 h 30 min in a week of five (Perpres 21/2023 Ps. 4). */
    RAMADAN(390),
    /** Any other working day: 37 h 30 min in a week of five (Perpres 21/2023 Ps. 4). */
    WORKING(450);

    private final int minutes;

    DayKind(int minutes) {
        this.minutes = minutes;
    }

    /** Net minutes that are due, breaks excluded. The decree fixes the week; equal days are the default. */
    public Minutes required() {
        return Minutes.of(minutes);
    }

    public boolean isWorking() {
        return switch (this) {
            case RAMADAN, WORKING -> true;
            case WEEKEND, HOLIDAY, CUTI_BERSAMA -> false;
        };
    }
}
