package id.luwes.evidence;

import id.luwes.store.ContentFolder;
import id.luwes.store.CurrentAgency;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes away what has had its time: contents older than the agency keeps them, unless something open rests on them, and
 * contents to which no row leads. Rows stay, with name, digest and dates.
 */
@Component
class SweepingFiles {

    /** So long a content without row stays: somebody may be about to write the row, and a backup about to read it. */
    private static final Duration GRACE = Duration.ofDays(1);

    private final KeptFiles files;
    private final ContentFolder contents;
    private final EvidenceSettings settings;
    private final List<EvidenceGate> gates;
    private final Clock clock;

    SweepingFiles(
            KeptFiles files, ContentFolder contents, EvidenceSettings settings, List<EvidenceGate> gates, Clock clock) {
        this.files = files;
        this.contents = contents;
        this.settings = settings;
        this.gates = List.copyOf(gates);
        this.clock = clock;
    }

    /** Of the current agency. */
    @Transactional
    public void sweep() {
        var now = clock.instant();
        endRetention(now);
        files.stopContents();
        var agency = CurrentAgency.required();
        try {
            for (var content : contents.of(agency, now.minus(GRACE))) {
                if (files.holding(content.digest()).isEmpty()) {
                    contents.remove(agency, content.digest());
                }
            }
            contents.forgetDrafts(now.minus(GRACE));
        } catch (IOException failed) {
            throw new UncheckedIOException("Contents could not be swept away.", failed);
        }
    }

    private void endRetention(Instant now) {
        var before = now.atOffset(ZoneOffset.UTC)
                .minusMonths(settings.current().keptMonths())
                .toInstant();
        for (var file : files.keptBefore(before)) {
            boolean needed = gates.stream()
                    .filter(it -> it.kind().equals(file.subject().kind()))
                    .anyMatch(it -> it.isNeeded(file));
            if (!needed) {
                files.remove(file.id(), new KeptFile.Removal(now, KeptFile.Why.RETENTION));
            }
        }
    }
}
