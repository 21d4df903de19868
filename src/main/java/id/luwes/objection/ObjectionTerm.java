package id.luwes.objection;

import id.luwes.agency.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The days that run, reckoned from a day of the agency.
 *
 * @param calendar as it is known on that day
 */
record ObjectionTerm(ObjectionRules rules, WorkingCalendar calendar, ZoneId zone, LocalDate today) {

    /** The last day on which somebody may object to what was decided then; a decision of today leaves the whole term. */
    LocalDate lastDay(Instant decided) {
        return rules.lastDay(decided.atZone(zone).toLocalDate(), calendar);
    }

    boolean isOver(LocalDate lastDay) {
        return today.isAfter(lastDay);
    }

    /** By when the body decides on what is raised or admitted on this day. */
    LocalDate due() {
        return rules.due(today, calendar);
    }
}
