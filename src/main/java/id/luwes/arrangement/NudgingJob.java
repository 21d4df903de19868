package id.luwes.arrangement;

import id.luwes.agency.EachAgency;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every few minutes whether something has waited for so long that somebody is reminded, or that it goes up. */
@Component
@ConditionalOnProperty(name = "luwes.jobs", matchIfMissing = true)
class NudgingJob {

    private final EachAgency each;
    private final Nudging nudging;

    NudgingJob(EachAgency each, Nudging nudging) {
        this.each = each;
        this.nudging = nudging;
    }

    @Scheduled(fixedDelay = 10, initialDelay = 3, timeUnit = TimeUnit.MINUTES)
    void round() {
        each.run("applications could not be reminded of; that is tried again soon", nudging::round);
    }
}
