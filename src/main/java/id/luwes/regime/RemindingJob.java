package id.luwes.regime;

import id.luwes.agency.EachAgency;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every hour whether a report on an emergency is still missing after so many working days. */
@Component
@ConditionalOnProperty(name = "luwes.jobs", matchIfMissing = true)
class RemindingJob {

    private final EachAgency each;
    private final UnreportedEmergencies emergencies;

    RemindingJob(EachAgency each, UnreportedEmergencies emergencies) {
        this.each = each;
        this.emergencies = emergencies;
    }

    @Scheduled(fixedDelay = 60, initialDelay = 4, timeUnit = TimeUnit.MINUTES)
    void round() {
        each.run("reports on emergencies could not be reminded of; that is tried again soon", emergencies::round);
    }
}
