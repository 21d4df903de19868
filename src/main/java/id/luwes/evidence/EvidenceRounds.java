package id.luwes.evidence;

import id.luwes.agency.EachAgency;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What is done about files without anybody asking. */
@Component
@ConditionalOnProperty(name = "luwes.jobs", matchIfMissing = true)
class EvidenceRounds {

    private final EachAgency each;
    private final ScanningFiles scanning;
    private final SweepingFiles sweeping;
    private final Previews previews;

    EvidenceRounds(EachAgency each, ScanningFiles scanning, SweepingFiles sweeping, Previews previews) {
        this.previews = previews;
        this.each = each;
        this.scanning = scanning;
        this.sweeping = sweeping;
    }

    /** What the scanner could not be asked about is tried again. */
    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    void scan() {
        if (scanning.isThere()) {
            each.run("files could not be scanned", scanning::scanWaiting);
        }
    }

    /** What was not drawn when it was brought: it waited for the scanner, or the server was stopped. */
    @Scheduled(fixedDelay = 1, initialDelay = 2, timeUnit = TimeUnit.MINUTES)
    void preview() {
        each.run("previews could not be drawn", previews::drawWaiting);
    }

    @Scheduled(fixedDelay = 60, initialDelay = 7, timeUnit = TimeUnit.MINUTES)
    void sweep() {
        each.run("files could not be swept away", sweeping::sweep);
    }
}
