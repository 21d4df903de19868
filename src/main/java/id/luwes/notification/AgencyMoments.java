package id.luwes.notification;

import id.luwes.agency.Agencies;
import id.luwes.agency.WorkingCalendars;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The moments of now, by the zone and the calendar of this thread's agency. */
@Component
class AgencyMoments {

    private final Agencies agencies;
    private final WorkingCalendars calendars;
    private final Clock clock;

    AgencyMoments(Agencies agencies, WorkingCalendars calendars, Clock clock) {
        this.agencies = agencies;
        this.calendars = calendars;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Moments now() {
        return Moments.at(clock.instant(), agencies.zone(), calendars.current());
    }
}
