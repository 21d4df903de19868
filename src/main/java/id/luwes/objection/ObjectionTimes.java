package id.luwes.objection;

import id.luwes.agency.Agencies;
import id.luwes.agency.WorkingCalendar;
import id.luwes.agency.WorkingCalendars;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The days that run, in working days of the agency's calendar by the rules that hold today. */
@Component
public class ObjectionTimes {

    private final Clock clock;
    private final Agencies agencies;
    private final WorkingCalendars calendars;
    private final ObjectionSettings settings;

    ObjectionTimes(Clock clock, Agencies agencies, WorkingCalendars calendars, ObjectionSettings settings) {
        this.clock = clock;
        this.agencies = agencies;
        this.calendars = calendars;
        this.settings = settings;
    }

    Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return agencies.today();
    }

    ZoneId zone() {
        return agencies.zone();
    }

    ObjectionRules rules() {
        return settings.rules();
    }

    /** The rules and the calendar of today, asked once for all that is to be reckoned with. */
    ObjectionTerm term() {
        return term(zone());
    }

    /** The same where the zone of the agency is known. */
    ObjectionTerm term(ZoneId zone) {
        var today = LocalDate.ofInstant(now(), zone);
        return new ObjectionTerm(rules(), calendars.current().knownOn(today), zone, today);
    }

    /** By when the body decides on what is raised or admitted today. */
    LocalDate due() {
        return term().due();
    }

    /** How many working days are left until a day; negative once it is over. */
    @Transactional(readOnly = true)
    public int workingDaysUntil(LocalDate day) {
        var today = today();
        return day.isBefore(today)
                ? -calendar().workingDaysAfter(day, today)
                : calendar().workingDaysAfter(today, day);
    }

    /** As it is known today. */
    WorkingCalendar calendar() {
        return calendars.current().knownOn(today());
    }
}
