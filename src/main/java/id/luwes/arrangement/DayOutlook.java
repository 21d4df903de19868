package id.luwes.arrangement;

import id.luwes.core.EmployeeId;
import java.time.LocalDate;
import java.util.List;

/** How many of a unit are on site on single days; implemented by the schedule. */
public interface DayOutlook {

    /** For each of these, the unit of the person on the day; where that serves nobody face to face, nothing is told. */
    List<OnSite> of(List<Asked> asked);

    /** A day of a person. */
    record Asked(EmployeeId person, LocalDate day) {}

    /**
     * A day at a counter.
     *
     * @param others how many of the unit are on site by the plan of the day, leave counted, without the person
     * @param minimum the least number on site
     */
    record OnSite(EmployeeId person, LocalDate day, String unit, int others, int minimum) {

        /** Whether too few are left while the person is away. */
        public boolean fallsShort() {
            return others < minimum;
        }

        /** Whether there are enough with the person, and too few without. */
        boolean isCountingOn() {
            return others == minimum - 1;
        }
    }
}
