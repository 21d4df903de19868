package id.luwes.evidence;

import id.luwes.access.AuditTrail;
import id.luwes.access.Audited;
import id.luwes.access.SignedIn;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes what an agency sets about files and says so in the audit trail. */
@Component
public class AdministeringEvidence {

    private final EvidenceSettings settings;
    private final AuditTrail audit;

    AdministeringEvidence(EvidenceSettings settings, AuditTrail audit) {
        this.settings = settings;
        this.audit = audit;
    }

    @Transactional
    public void save(SignedIn by, EvidenceSettings.Settings wanted) {
        settings.save(wanted);
        audit.record(
                by,
                Audited.of("EVIDENCE_SETTINGS_CHANGED", "agency", by.agency())
                        .with(Map.of(
                                "megabytes",
                                String.valueOf(wanted.megabytes()),
                                "months",
                                String.valueOf(wanted.months()))));
    }
}
