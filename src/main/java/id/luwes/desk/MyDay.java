package id.luwes.desk;

import id.luwes.agency.CalendarDay;
import id.luwes.arrangement.Departure;
import id.luwes.attendance.DayAccount;
import id.luwes.attendance.WorkedDay;
import id.luwes.regime.Sendings.Sending;
import id.luwes.schedule.PlannedDay;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** The day of a person: how it is meant to be, and how far it has come. */
public record MyDay(CalendarDay day, Kind kind, Optional<PlannedDay> plan, WorkedDay worked, Optional<Stay> stay) {

    /** What kind of day it is for this person. */
    public enum Kind {
        /** At the office or away, and due. */
        DUE,
        DAY_OFF,
        LEAVE,
        SICKNESS,
        DUTY_TRAVEL,
        /** The records say that the person is not on duty at present. */
        NOT_ON_DUTY
    }

    /**
     * Where the person is when not at the own office, until when not due, and why otherwise than the week says.
     *
     * @param place the name of another office or place; empty at home and when absent
     * @param until the last day of an absence
     * @param changed what is behind a day that departs from the agreement
     * @param sent by which rule the organisation sends the person away
     */
    public record Stay(String place, Optional<LocalDate> until, Optional<Departure> changed, Optional<Sending> sent) {}

    static Kind kind(CalendarDay day, Optional<PlannedDay> plan) {
        if (plan.isEmpty()) {
            return day.isWorking() ? Kind.NOT_ON_DUTY : Kind.DAY_OFF;
        }
        return switch (plan.get().mode()) {
            case OFFICE, AWAY -> Kind.DUE;
            case LEAVE -> Kind.LEAVE;
            case SICKNESS -> Kind.SICKNESS;
            case DUTY_TRAVEL -> Kind.DUTY_TRAVEL;
        };
    }

    public boolean mayCheckIn() {
        return kind != Kind.NOT_ON_DUTY && worked.in().isEmpty();
    }

    /** A later check-out replaces the earlier, so somebody who has gone may go once more. */
    public boolean mayCheckOut() {
        return kind != Kind.NOT_ON_DUTY && worked.in().isPresent();
    }

    public DayAccount account() {
        return worked.account(day);
    }

    /** When the required minutes will have been worked. */
    public Optional<LocalTime> metAt() {
        return worked.in().filter(it -> kind == Kind.DUE).flatMap(in -> DayAccount.metAt(day, in));
    }
}
