package id.luwes.evaluation;

import id.luwes.agency.Agencies;
import id.luwes.store.CurrentAgency;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Keeps the proposals of ended months up to date in every agency, where {@code luwes.jobs} is not switched off. */
@Component
@ConditionalOnProperty(name = "luwes.jobs", matchIfMissing = true)
@EnableScheduling
class ProposingJob {

    private static final Logger LOG = LoggerFactory.getLogger(ProposingJob.class);

    private final Agencies agencies;
    private final Proposing proposing;
    private final EvaluatedMonths months;

    ProposingJob(Agencies agencies, Proposing proposing, EvaluatedMonths months) {
        this.agencies = agencies;
        this.proposing = proposing;
        this.months = months;
    }

    @Scheduled(fixedDelay = 2, initialDelay = 2, timeUnit = TimeUnit.MINUTES)
    void propose() {
        for (var agency : agencies.all()) {
            try {
                CurrentAgency.run(agency, () -> months.open().forEach(proposing::propose));
            } catch (RuntimeException failed) {
                // What could not be proposed now is proposed by the next round: nothing is remembered in between.
                LOG.error("The evaluations of agency {} could not be proposed.", agency, failed);
            }
        }
    }
}
