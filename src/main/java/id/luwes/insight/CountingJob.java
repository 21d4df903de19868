package id.luwes.insight;

import id.luwes.agency.EachAgency;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Counts the latest months of every agency four times an hour, and all of them once a day. */
@Component
@ConditionalOnProperty(name = "luwes.jobs", matchIfMissing = true)
class CountingJob {

    private static final String FAILED = "months could not be counted";

    private final EachAgency each;
    private final CountingMonths counting;

    CountingJob(EachAgency each, CountingMonths counting) {
        this.each = each;
        this.counting = counting;
    }

    @Scheduled(fixedDelay = 15, initialDelay = 2, timeUnit = TimeUnit.MINUTES)
    void latest() {
        each.run(FAILED, counting::latest);
    }

    @Scheduled(fixedDelay = 24, initialDelay = 24, timeUnit = TimeUnit.HOURS)
    void all() {
        each.run(FAILED, counting::all);
    }
}
