package id.luwes.webhook;

import id.luwes.agency.EachAgency;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sends every few seconds what is due, and forgets once a day what is over. */
@Component
@ConditionalOnProperty(name = "luwes.jobs", matchIfMissing = true)
class DeliveringJob {

    private final EachAgency each;
    private final Delivering delivering;
    private final Outbox outbox;

    DeliveringJob(EachAgency each, Delivering delivering, Outbox outbox) {
        this.each = each;
        this.delivering = delivering;
        this.outbox = outbox;
    }

    @Scheduled(fixedDelay = 10, initialDelay = 30, timeUnit = TimeUnit.SECONDS)
    void deliver() {
        each.run("other servers could not be told; that is tried again soon", delivering::round);
    }

    @Scheduled(fixedDelay = 24, initialDelay = 1, timeUnit = TimeUnit.HOURS)
    void forget() {
        each.run("messages to other servers could not be forgotten; that is tried again tomorrow", outbox::forget);
    }
}
