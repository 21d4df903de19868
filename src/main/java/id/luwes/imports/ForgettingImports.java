package id.luwes.imports;

import id.luwes.agency.EachAgency;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets, every hour, the rows of imports that are older than a day. */
@Component
@ConditionalOnProperty(name = "luwes.jobs", matchIfMissing = true)
class ForgettingImports {

    private static final Duration KEPT = Duration.ofDays(1);

    private final EachAgency each;
    private final Imports imports;
    private final Clock clock;

    ForgettingImports(EachAgency each, Imports imports, Clock clock) {
        this.each = each;
        this.imports = imports;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 60, initialDelay = 2, timeUnit = TimeUnit.MINUTES)
    void forget() {
        var before = OffsetDateTime.ofInstant(clock.instant().minus(KEPT), ZoneOffset.UTC);
        each.run("imports could not be forgotten", () -> imports.forgetBegunBefore(before));
    }
}
