package id.luwes.arrangement;

import id.luwes.core.DateRange;
import id.luwes.core.EmployeeId;
import java.time.LocalDate;

/**
 * What somebody may do from a date on.
 *
 * @param period from the first to the last day for which it holds, an early end counted
 * @param daysPerWeek the right on the date that was asked for
 * @param pattern the week on that date
 */
public record Agreement(
        AgreementId id,
        EmployeeId employee,
        ApplicationId application,
        DateRange period,
        int daysPerWeek,
        WeekPattern pattern) {

    /** A day from which it is changed: the day itself, or the first one of an agreement that begins later. */
    LocalDate firstFrom(LocalDate day) {
        var first = period.first();
        return day.isBefore(first) ? first : day;
    }
}
