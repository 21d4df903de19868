package id.luwes.ledger;

import id.luwes.agency.EachAgency;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Feeds the ledger of every agency twice a minute; a node with {@code luwes.jobs=false} leaves it to the others. */
@Component
@ConditionalOnProperty(name = "luwes.jobs", matchIfMissing = true)
@EnableScheduling
class FeedingJob {

    private final EachAgency each;
    private final Feeding feeding;

    FeedingJob(EachAgency each, Feeding feeding) {
        this.each = each;
        this.feeding = feeding;
    }

    @Scheduled(fixedDelay = 30, initialDelay = 30, timeUnit = TimeUnit.SECONDS)
    void feed() {
        // After a failure the touches are still there: nothing was taken in a transaction that failed.
        each.run("the ledger could not be fed", feeding::feed);
    }
}
