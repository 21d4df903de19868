package id.luwes.access;

import id.luwes.agency.Agencies;
import id.luwes.store.CurrentAgency;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Seals the trail of every agency once a minute. Nodes may all try: the store lets one at a time do it; a node with
 * {@code luwes.jobs=false} leaves it to the others.
 */
@Component
@ConditionalOnProperty(name = "luwes.jobs", matchIfMissing = true)
@EnableScheduling
class SealingJob {

    private static final Logger LOG = LoggerFactory.getLogger(SealingJob.class);

    private final Agencies agencies;
    private final AuditSealing sealing;

    SealingJob(Agencies agencies, AuditSealing sealing) {
        this.agencies = agencies;
        this.sealing = sealing;
    }

    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    void seal() {
        for (var agency : agencies.all()) {
            try {
                CurrentAgency.run(agency, sealing::seal);
            } catch (RuntimeException failed) {
                // One agency's trouble must not keep the others' trails open; the next minute tries again.
                LOG.error("The audit trail of agency {} could not be sealed.", agency, failed);
            }
        }
    }
}
