package id.luwes.regime;

import id.luwes.agency.EachAgency;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sees to it several times a day that the days to come are numbered by which turns are counted. */
@Component
@ConditionalOnProperty(name = "luwes.jobs", matchIfMissing = true)
class NumberingDaysJob {

    private final EachAgency each;
    private final GovernedDays days;

    NumberingDaysJob(EachAgency each, GovernedDays days) {
        this.each = each;
        this.days = days;
    }

    @Scheduled(fixedDelay = 360, initialDelay = 6, timeUnit = TimeUnit.MINUTES)
    void round() {
        each.run("days could not be numbered for turns; that is tried again in six hours", days::round);
    }
}
