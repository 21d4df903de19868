package id.luwes.notification;

import id.luwes.agency.EachAgency;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sends news twice a minute. At a rate, and not with a delay: those share one thread, which a slow mail server would hold up. */
@Component
@ConditionalOnProperty(name = "luwes.jobs", matchIfMissing = true)
class DeliveryJob {

    private final EachAgency each;
    private final DeliveryRound round;
    private final List<Carrier> carriers;
    private final Addresses addresses;
    private final AtomicBoolean busy = new AtomicBoolean();

    DeliveryJob(EachAgency each, DeliveryRound round, List<Carrier> carriers, Addresses addresses) {
        this.each = each;
        this.round = round;
        this.carriers = List.copyOf(carriers);
        this.addresses = addresses;
    }

    @Scheduled(fixedRate = 30, initialDelay = 40, timeUnit = TimeUnit.SECONDS)
    void send() {
        if (busy.compareAndSet(false, true)) {
            try {
                each.run("old codes could not be forgotten", addresses::forgetClaims);
                carriers.forEach(it -> each.run("news could not be sent", () -> round.run(it)));
            } finally {
                busy.set(false);
            }
        }
    }
}
