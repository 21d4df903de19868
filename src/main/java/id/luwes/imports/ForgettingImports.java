package id.luwes.imports;

import id.luwes.agency.Agencies;
import id.luwes.store.CurrentAgency;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets, every hour, the rows of imports that are older than a day. */
@Component
@ConditionalOnProperty(name = "luwes.jobs", matchIfMissing = true)
class ForgettingImports {

    private static final Logger LOG = LoggerFactory.getLogger(ForgettingImports.class);
    private static final Duration KEPT = Duration.ofDays(1);

    private final Agencies agencies;
    private final Imports imports;
    private final Clock clock;

    ForgettingImports(Agencies agencies, Imports imports, Clock clock) {
        this.agencies = agencies;
        this.imports = imports;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 60, initialDelay = 2, timeUnit = TimeUnit.MINUTES)
    void forget() {
        var before = OffsetDateTime.ofInstant(clock.instant().minus(KEPT), ZoneOffset.UTC);
        for (var agency : agencies.all()) {
            try {
                CurrentAgency.run(agency, () -> imports.forgetBegunBefore(before));
            } catch (RuntimeException failed) {
                LOG.error("The imports of agency {} could not be forgotten.", agency, failed);
            }
        }
    }
}
