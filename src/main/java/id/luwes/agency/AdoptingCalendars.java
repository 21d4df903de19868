package id.luwes.agency;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** At each start every agency gets the years that came with this version and that it does not have yet. */
@Component
@ConditionalOnProperty(name = "luwes.jobs", matchIfMissing = true)
class AdoptingCalendars {

    private final EachAgency agencies;
    private final WorkingCalendars calendars;

    AdoptingCalendars(EachAgency agencies, WorkingCalendars calendars) {
        this.agencies = agencies;
        this.calendars = calendars;
    }

    @EventListener(ApplicationReadyEvent.class)
    void adopt() {
        agencies.run("the shipped calendar could not be adopted", calendars::adoptShipped);
    }
}
