package id.luwes.evaluation;

import id.luwes.agency.EachAgency;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Keeps the proposals of ended months up to date in every agency, where {@code luwes.jobs} is not switched off. */
@Component
@ConditionalOnProperty(name = "luwes.jobs", matchIfMissing = true)
@EnableScheduling
class ProposingJob {

    private final EachAgency each;
    private final Proposing proposing;
    private final EvaluatedMonths months;

    ProposingJob(EachAgency each, Proposing proposing, EvaluatedMonths months) {
        this.each = each;
        this.proposing = proposing;
        this.months = months;
    }

    @Scheduled(fixedDelay = 2, initialDelay = 2, timeUnit = TimeUnit.MINUTES)
    void propose() {
        // What could not be proposed now is proposed by the next round: nothing is remembered in between.
        each.run("evaluations could not be proposed", () -> months.open().forEach(proposing::propose));
    }
}
