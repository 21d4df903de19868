package id.luwes.arrangement;

import id.luwes.agency.Agencies;
import id.luwes.agency.WorkingCalendar;
import id.luwes.agency.WorkingCalendars;
import id.luwes.store.CurrentAgency;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds of what nobody decides, and takes it up to the level above. What was done is a row whose key the database takes
 * once, written in the transaction of the news of it: so nothing is told twice, also where two nodes go round at once.
 */
@Component
public class Nudging {

    private final WaitingClocks clocks;
    private final DecidingRules rules;
    private final Times times;
    private final ApplicationEventPublisher events;

    Nudging(WaitingClocks clocks, DecidingRules rules, Times times, ApplicationEventPublisher events) {
        this.clocks = clocks;
        this.rules = rules;
        this.times = times;
        this.events = events;
    }

    /** The clock, the zone and the working days of the agency. */
    @Component
    static class Times {
        private final Clock clock;
        private final Agencies agencies;
        private final WorkingCalendars calendars;

        Times(Clock clock, Agencies agencies, WorkingCalendars calendars) {
            this.clock = clock;
            this.agencies = agencies;
            this.calendars = calendars;
        }

        LocalDate today() {
            return agencies.today();
        }

        /** As it is known today: a holiday that appears late counts from when it was known. */
        WorkingCalendar calendar() {
            return calendars.current().knownOn(agencies.today());
        }
    }

    /** One round in the agency of this thread; how much there was to do. */
    @Transactional
    public int round() {
        var today = times.today();
        var patience = rules.patience();
        var calendar = times.calendar();
        int done = 0;
        for (var running : clocks.runningSinceBefore(today)) {
            var due = running.clock().due(today, patience, calendar);
            if (due.isPresent() && nudge(running, due.get(), today)) {
                done++;
            }
        }
        return done;
    }

    private boolean nudge(WaitingClocks.Running running, Nudge nudge, LocalDate today) {
        if (!clocks.strike(running, nudge, today, times.clock.instant())) {
            return false;
        }
        var agency = CurrentAgency.required();
        var since = running.clock().since();
        events.publishEvent(
                switch (nudge) {
                    case REMINDED ->
                        new ApplicationReminded(
                                agency, running.application(), running.applicant(), running.part(), since);
                    case ESCALATED ->
                        new ApplicationWentUp(
                                agency, running.application(), running.applicant(), running.part(), since);
                });
        return true;
    }
}
