package id.luwes.access;

import java.time.Duration;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the trail who looked at a list. */
@Component
class RecordingLooks {

    private static final Duration ONE_LOOK = Duration.ofHours(1);

    private final AuditTrail trail;

    RecordingLooks(AuditTrail trail) {
        this.trail = trail;
    }

    @Transactional
    void record(SignedIn by, String list, Map<String, String> asked) {
        trail.recordLook(by, list, asked, ONE_LOOK);
    }
}
