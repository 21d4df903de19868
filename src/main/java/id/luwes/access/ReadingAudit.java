package id.luwes.access;

import id.luwes.access.AuditLog.Line;
import id.luwes.access.AuditLog.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the trail for a person, which the trail tells too: it says much about people, and about who looks at whom. */
@Component
public class ReadingAudit {

    private static final int EXPORT_BATCH = 2_000;

    private final AuditLog log;
    private final AuditTrail trail;

    ReadingAudit(AuditLog log, AuditTrail trail) {
        this.log = log;
        this.trail = trail;
    }

    /** A page; that it was read appears on the next one. */
    @Transactional
    public List<Line> page(SignedIn by, Query query, Optional<Long> before, int rows) {
        var lines = log.page(query, before, rows);
        trail.record(by, Audited.of("AUDIT_READ", "agency", by.agency()).with(told(query)));
        return lines;
    }

    /** Begins an export, of which the first batch already tells; further ones are read by {@link #next}. */
    @Transactional
    public List<Line> export(SignedIn by, Query query) {
        var lines = log.page(query, Optional.empty(), EXPORT_BATCH);
        trail.record(by, Audited.of("AUDIT_EXPORTED", "agency", by.agency()).with(told(query)));
        return lines;
    }

    /** The batch behind one; none where that was the last. */
    @Transactional(readOnly = true)
    public List<Line> next(Query query, List<Line> batch) {
        return log.page(query, Optional.of(batch.getLast().id()), EXPORT_BATCH);
    }

    private static Map<String, String> told(Query query) {
        return Map.of(
                "action", query.action(),
                "subject", query.subject(),
                "from", text(query.from()),
                "to", text(query.to()));
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
