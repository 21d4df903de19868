package id.luwes.eligibility;

import id.luwes.agency.EachAgency;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every few minutes whether a disputed fact is overdue, or was recorded by a command that tells nobody. */
@Component
@ConditionalOnProperty(name = "luwes.jobs", matchIfMissing = true)
class DisputesJob {

    private final EachAgency each;
    private final EndingDisputes ending;

    DisputesJob(EachAgency each, EndingDisputes ending) {
        this.each = each;
        this.ending = ending;
    }

    @Scheduled(fixedDelay = 10, initialDelay = 5, timeUnit = TimeUnit.MINUTES)
    void round() {
        each.run("disputed facts could not be looked through; that is tried again soon", ending::round);
    }
}
