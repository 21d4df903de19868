package id.luwes.objection;

import id.luwes.agency.EachAgency;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every few minutes whether an objection is due soon. */
@Component
@ConditionalOnProperty(name = "luwes.jobs", matchIfMissing = true)
class ObjectionsJob {

    private final EachAgency each;
    private final RemindingOfObjections reminding;

    ObjectionsJob(EachAgency each, RemindingOfObjections reminding) {
        this.each = each;
        this.reminding = reminding;
    }

    @Scheduled(fixedDelay = 10, initialDelay = 4, timeUnit = TimeUnit.MINUTES)
    void round() {
        each.run("objections could not be reminded of; that is tried again soon", reminding::round);
    }
}
