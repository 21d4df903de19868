package id.luwes.notification;

import id.luwes.agency.EachAgency;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every few minutes whether something has changed of which somebody is to be told who looks after an agreement. */
@Component
@ConditionalOnProperty(name = "luwes.jobs", matchIfMissing = true)
class LooksJob {

    private final EachAgency each;
    private final TellingOfLooks telling;

    LooksJob(EachAgency each, TellingOfLooks telling) {
        this.each = each;
        this.telling = telling;
    }

    @Scheduled(fixedDelay = 10, initialDelay = 4, timeUnit = TimeUnit.MINUTES)
    void round() {
        each.run("agreements to look at could not be told of; that is tried again soon", telling::round);
    }
}
