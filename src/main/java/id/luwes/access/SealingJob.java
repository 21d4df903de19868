package id.luwes.access;

import id.luwes.agency.EachAgency;
import java.util.concurrent.TimeUnit;
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

    private final EachAgency each;
    private final AuditSealing sealing;

    SealingJob(EachAgency each, AuditSealing sealing) {
        this.each = each;
        this.sealing = sealing;
    }

    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    void seal() {
        each.runAlsoUnmade("the audit trail could not be sealed", sealing::seal);
    }
}
