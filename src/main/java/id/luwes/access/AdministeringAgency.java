package id.luwes.access;

import id.luwes.agency.AgencySettings;
import id.luwes.agency.AgencySettings.Settings;
import id.luwes.agency.WorkingCalendars;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes the settings of the agency and says so in the audit trail. */
@Component
public class AdministeringAgency {

    private final AgencySettings settings;
    private final WorkingCalendars calendars;
    private final AuditTrail audit;

    AdministeringAgency(AgencySettings settings, WorkingCalendars calendars, AuditTrail audit) {
        this.settings = settings;
        this.calendars = calendars;
        this.audit = audit;
    }

    /** What is set; empty while the agency has only been registered. */
    public Optional<Settings> current() {
        return settings.current();
    }

    /** Since when that is set, where it is known. */
    public Optional<Instant> since() {
        return settings.since();
    }

    /** Whether the person may make or change it, which concerns all units. */
    public static boolean mayChange(Authority who) {
        return Reach.of(who, Role.ADMINISTRATOR).everywhere();
    }

    /** Makes the agency or changes it; one that is made works by the calendar that comes with Luwes. */
    @Transactional
    public void save(SignedIn by, Settings wanted) {
        settings.save(wanted);
        calendars.adoptShipped();
        audit.record(
                by,
                Audited.of("AGENCY_CHANGED", "agency", by.agency())
                        .with(Map.of(
                                "core",
                                String.valueOf(wanted.core()),
                                "name",
                                wanted.name(),
                                "zone",
                                wanted.zone(),
                                "weeklyCap",
                                String.valueOf(wanted.weeklyCap()),
                                "noticeDays",
                                String.valueOf(wanted.noticeDays()),
                                "renewalDays",
                                String.valueOf(wanted.renewalDays()),
                                "callInDays",
                                String.valueOf(wanted.callInDays()),
                                "reportDays",
                                String.valueOf(wanted.reportDays()))));
    }
}
