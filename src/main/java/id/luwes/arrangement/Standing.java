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
 * @param amended what is to be changed, which does not stand in the way of the change
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
        Optional<Amended> amended,
        Optional<CoreHours> core,
        Participation participation) {

    public Standing {
        taken = List.copyOf(taken);
        alreadyAway = Set.copyOf(alreadyAway);
    }

    /** Of somebody who changes nothing, where no hours are asked for in which people away can be reached and all take part. */
    Standing(
            LocalDate today,
            Right right,
            Quota quota,
            WorkingCalendar calendar,
            List<DateRange> taken,
            Set<LocalDate> alreadyAway) {
        this(
                today,
                right,
                quota,
                calendar,
                taken,
                alreadyAway,
                Optional.empty(),
                Optional.empty(),
                Participation.EVERYBODY);
    }

    /** The first day that can still be given: today, or tomorrow where something runs today that is to be changed. */
    LocalDate earliest() {
        return amended.isPresent() ? today.plusDays(1) : today;
    }

    /** The days of a period that an approval today still gives; empty once it is over. */
    Optional<DateRange> toCome(DateRange period) {
        return toCome(period, earliest());
    }

    static Optional<DateRange> toCome(DateRange period, LocalDate today) {
        if (period.last().isBefore(today)) {
            return Optional.empty();
        }
        return Optional.of(period.first().isBefore(today) ? new DateRange(today, period.last()) : period);
    }
}
