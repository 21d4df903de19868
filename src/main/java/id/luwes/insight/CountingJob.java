package id.luwes.insight;

import id.luwes.agency.Agencies;
import id.luwes.store.CurrentAgency;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Counts the latest months of every agency four times an hour, and all of them once a day. */
@Component
@ConditionalOnProperty(name = "luwes.jobs", matchIfMissing = true)
class CountingJob {

    private static final Logger LOG = LoggerFactory.getLogger(CountingJob.class);

    private final Agencies agencies;
    private final CountingMonths counting;

    CountingJob(Agencies agencies, CountingMonths counting) {
        this.agencies = agencies;
        this.counting = counting;
    }

    @Scheduled(fixedDelay = 15, initialDelay = 2, timeUnit = TimeUnit.MINUTES)
    void latest() {
        forEach(counting::latest);
    }

    @Scheduled(fixedDelay = 24, initialDelay = 24, timeUnit = TimeUnit.HOURS)
    void all() {
        forEach(counting::all);
    }

    private void forEach(Runnable work) {
        for (var agency : agencies.all()) {
            try {
                CurrentAgency.run(agency, work);
            } catch (RuntimeException failed) {
                LOG.error("The months of agency {} could not be counted.", agency, failed);
            }
        }
    }
}
