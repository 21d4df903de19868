package id.luwes.demo;

import id.luwes.agency.WorkingCalendar;
import id.luwes.core.DateRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/**
 * What a visitor shall find, whatever the day: the employee forgets a check-out every other week and answers late, a
 * colleague answers at once and waits long for the superior's word.
 */
final class Scene {

    private final int employee;
    private final int colleague;
    private final WorkingCalendar calendar;

    private Scene(int employee, int colleague, WorkingCalendar calendar) {
        this.employee = employee;
        this.colleague = colleague;
        this.calendar = calendar;
    }

    static Scene of(AgencyPlan plan, WorkingCalendar calendar) {
        return new Scene(Cast.number(plan.cast(), "pegawai"), Cast.colleague(plan.cast()), calendar);
    }

    /** Whether this is the employee with whom a visitor begins. */
    boolean isEmployee(Person person) {
        return person.number() == employee;
    }

    /** Whether somebody forgets to check out by design; on the first working day of a week. */
    boolean forgets(Person person, LocalDate day) {
        if (person.number() != employee && person.number() != colleague) {
            return false;
        }
        var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        boolean even = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) % 2 == 0;
        return even == (person.number() == employee)
                && (monday.equals(day)
                        || calendar.workingDays(new DateRange(monday, day.minusDays(1)))
                                .isEmpty());
    }

    Answer.Pace pace(Person person, LocalDate day) {
        if (!forgets(person, day)) {
            return Answer.Pace.USUAL;
        }
        return person.number() == employee ? Answer.Pace.SLOW_TO_ASK : Answer.Pace.SLOW_TO_RULE;
    }
}
