package id.luwes.arrangement;

import id.luwes.agency.CoreHours;
import id.luwes.agency.WorkingCalendar;
import id.luwes.core.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where a person stands before applying: everything that a proposal is checked against.
 *
 * @param right what the verdict in force gives
 * @param taken the periods of running agreements and of applications that wait
 * @param alreadyAway dates away by other agreements, which count in the weeks that two periods share
 * @param core between which hours people away can be reached, where the agency sets it
 * @param participation on which dates the unit takes part
 */
record Standing(
        LocalDate today,
        Right right,
        Quota quota,
        WorkingCalendar calendar,
        List<DateRange> taken,
        Set<LocalDate> alreadyAway,
        Optional<CoreHours> core,
        Participation participation) {

    /** Where the agency asks for no hours in which people away can be reached, and everybody takes part. */
    Standing(
            LocalDate today,
            Right right,
            Quota quota,
            WorkingCalendar calendar,
            List<DateRange> taken,
            Set<LocalDate> alreadyAway) {
        this(today, right, quota, calendar, taken, alreadyAway, Optional.empty(), Participation.EVERYBODY);
    }

    public Standing {
        taken = List.copyOf(taken);
        alreadyAway = Set.copyOf(alreadyAway);
    }

    /** The days of a period that an approval today still gives; empty once it is over. */
    Optional<DateRange> toCome(DateRange period) {
        return toCome(period, today);
    }

    static Optional<DateRange> toCome(DateRange period, LocalDate today) {
        if (period.last().isBefore(today)) {
            return Optional.empty();
        }
        return Optional.of(period.first().isBefore(today) ? new DateRange(today, period.last()) : period);
    }
}
