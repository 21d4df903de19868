package id.luwes.access;

import id.luwes.agency.EachAgency;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Carries out what nobody's page has carried out, also what another server left behind. */
@Component
@ConditionalOnProperty(name = "luwes.jobs", matchIfMissing = true)
class CarryingOutJob {

    private final EachAgency each;
    private final CarryingOut carryingOut;

    CarryingOutJob(EachAgency each, CarryingOut carryingOut) {
        this.each = each;
        this.carryingOut = carryingOut;
    }

    @Scheduled(fixedDelay = 5, initialDelay = 5, timeUnit = TimeUnit.SECONDS)
    void carryOut() {
        each.run("decisions could not be carried out; that is tried again soon", carryingOut::due);
    }
}
