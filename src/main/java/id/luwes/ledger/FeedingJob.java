package id.luwes.ledger;

import id.luwes.agency.Agencies;
import id.luwes.store.CurrentAgency;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Feeds the ledger of every agency twice a minute; a node with {@code luwes.jobs=false} leaves it to the others. */
@Component
@ConditionalOnProperty(name = "luwes.jobs", matchIfMissing = true)
@EnableScheduling
class FeedingJob {

    private static final Logger LOG = LoggerFactory.getLogger(FeedingJob.class);

    private final Agencies agencies;
    private final Feeding feeding;

    FeedingJob(Agencies agencies, Feeding feeding) {
        this.agencies = agencies;
        this.feeding = feeding;
    }

    @Scheduled(fixedDelay = 30, initialDelay = 30, timeUnit = TimeUnit.SECONDS)
    void feed() {
        for (var agency : agencies.all()) {
            try {
                CurrentAgency.run(agency, feeding::feed);
            } catch (RuntimeException failed) {
                // The touches of this agency are still there: nothing was taken in a transaction that failed.
                LOG.error("The ledger of agency {} could not be fed.", agency, failed);
            }
        }
    }
}
