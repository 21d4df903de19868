package id.luwes.objection;

import id.luwes.agency.WorkingCalendar;
import java.time.LocalDate;

/**
 * What the agency sets about objections. No law gives the numbers.
 *
 * @param termDays working days after the decision within which somebody may object
 * @param decideDays working days after it was raised, or admitted, in which the body decides
 * @param members how many members agree on a decision
 */
public record ObjectionRules(int termDays, int decideDays, int members) {

    /** While the agency sets none (<i>ambang contoh, ditetapkan instansi</i>). */
    public static final ObjectionRules EXAMPLE = new ObjectionRules(10, 20, 1);

    public static final int MOST_TERM = 90;
    public static final int MOST_DECIDE = 120;
    public static final int MOST_MEMBERS = 2;

    public ObjectionRules {
        if (termDays < 1
                || termDays > MOST_TERM
                || decideDays < 1
                || decideDays > MOST_DECIDE
                || members < 1
                || members > MOST_MEMBERS) {
            throw new IllegalArgumentException("No rule for objections: within %d days, decided in %d by %d."
                    .formatted(termDays, decideDays, members));
        }
    }

    /** The last day on which somebody may object to what was decided on this day. */
    public LocalDate lastDay(LocalDate decided, WorkingCalendar calendar) {
        return calendar.plusWorkingDays(decided, termDays);
    }

    /** By when the body decides on what was raised or admitted on this day. */
    public LocalDate due(LocalDate since, WorkingCalendar calendar) {
        return calendar.plusWorkingDays(since, decideDays);
    }
}
