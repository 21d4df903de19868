package id.luwes.arrangement;

import id.luwes.agency.EachAgency;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every few minutes whether a policy that took force breaks agreements that are not to be kept. */
@Component
@ConditionalOnProperty(name = "luwes.jobs", matchIfMissing = true)
class FatesJob {

    private final EachAgency each;
    private final CarryingOutFates fates;

    FatesJob(EachAgency each, CarryingOutFates fates) {
        this.each = each;
        this.fates = fates;
    }

    @Scheduled(fixedDelay = 5, initialDelay = 2, timeUnit = TimeUnit.MINUTES)
    void round() {
        each.run("agreements that a policy breaks could not be changed; that is tried again soon", fates::round);
    }
}
