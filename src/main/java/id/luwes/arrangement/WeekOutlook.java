package id.luwes.arrangement;

import id.luwes.core.DateRange;
import id.luwes.core.EmployeeId;
import id.luwes.core.UnitId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.springframework.transaction.annotation.Transactional;

/** Who will be on site in a unit; implemented by the schedule. */
public interface WeekOutlook {

    /**
     * The unit's week as agreements and rules of the organisation have it, and as it would be with this pattern: for each
     * weekday the least number on site over the working days of the period that the pattern changes, or over all where it
     * changes none. Leave is not counted; it is planned day by day.
     */
    @Transactional(readOnly = true)
    default UnitWeek of(UnitId unit, EmployeeId applicant, DateRange period, WeekPattern pattern) {
        return all(List.of(new Asked(unit, applicant, period, pattern))).getFirst();
    }

    /** A case whose effect on the week is asked for. */
    record Asked(UnitId unit, EmployeeId applicant, DateRange period, WeekPattern pattern) {}

    /** The same for several cases, in the order given and in as many statements as for one. */
    List<UnitWeek> all(List<Asked> asked);

    /**
     * A unit's week.
     *
     * @param people how many the unit has
     * @param minimum the least number on site; empty where the unit serves nobody face to face
     */
    record UnitWeek(String unitName, int people, OptionalInt minimum, List<UnitDay> days) {

        public UnitWeek {
            days = List.copyOf(days);
        }

        /** The weekdays that this case itself would bring, or keep, below the least number. */
        public List<UnitDay> shortDays() {
            return days.stream()
                    .filter(day -> day.isChanged() && lacking(day) > 0)
                    .toList();
        }

        /** The weekdays on which a rule of the organisation keeps people away. */
        public List<UnitDay> ruledDays() {
            return days.stream().filter(day -> day.sent() > 0).toList();
        }

        public boolean fallsBelowMinimum() {
            return !shortDays().isEmpty();
        }

        /** How many are missing after this case; 0 if enough. */
        public int lacking(UnitDay day) {
            return Math.max(0, minimum.orElse(0) - day.after());
        }
    }

    /**
     * A weekday.
     *
     * @param leastOn the date on which the number is least
     * @param now how many are on site without this case
     * @param after how many are left with it
     * @param sent how many of those away are so by a rule of the organisation, whatever they agreed
     */
    record UnitDay(DayOfWeek weekday, LocalDate leastOn, int now, int after, int sent) {

        /** Whether the case itself takes somebody from the office. */
        public boolean isChanged() {
            return after < now;
        }
    }
}
