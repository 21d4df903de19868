package id.luwes.demo;

import id.luwes.core.DateRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * How an application goes, from the first day to its end. It follows from the person, the day and the seed, so that a
 * later start knows how a case will end that it finds open.
 *
 * @param submitted on the wall clock of the agency, as is {@code decided}
 * @param away the weekdays asked for, Monday to Friday
 * @param verdictDays what the policy allowed on that day
 */
record Story(
        Person person,
        LocalDateTime submitted,
        DateRange period,
        List<DayOfWeek> away,
        int verdictDays,
        Ending ending,
        LocalDateTime decided) {

    /** What became of it. */
    enum Ending {
        APPROVED,
        REFUSED,
        WITHDRAWN
    }

    /** The first day on which it holds: the one asked for, or the day of a late decision. */
    LocalDate begins() {
        var first = period.first();
        return first.isBefore(decided.toLocalDate()) ? decided.toLocalDate() : first;
    }
}
