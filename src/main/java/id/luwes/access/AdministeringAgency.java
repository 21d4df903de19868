package id.luwes.access;

import id.luwes.agency.AgencySettings;
import id.luwes.agency.AgencySettings.Settings;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes the settings of the agency and says so in the audit trail. */
@Component
public class AdministeringAgency {

    private final AgencySettings settings;
    private final AuditTrail audit;

    AdministeringAgency(AgencySettings settings, AuditTrail audit) {
        this.settings = settings;
        this.audit = audit;
    }

    /** What is set; empty while the agency has only been registered. */
    public Optional<Settings> current() {
        return settings.current();
    }

    @Transactional
    public void save(SignedIn by, Settings wanted) {
        settings.save(wanted);
        audit.record(
                by,
                Audited.of("AGENCY_CHANGED", "agency", by.agency())
                        .with(Map.of(
                                "name",
                                wanted.name(),
                                "zone",
                                wanted.zone(),
                                "weeklyCap",
                                String.valueOf(wanted.weeklyCap()))));
    }
}
