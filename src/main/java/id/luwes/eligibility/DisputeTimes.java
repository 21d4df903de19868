package id.luwes.eligibility;

import id.luwes.access.AuditTrail;
import id.luwes.access.Audited;
import id.luwes.access.SignedIn;
import id.luwes.agency.Agencies;
import id.luwes.agency.WorkingCalendars;
import id.luwes.store.CurrentAgency;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** In how many working days a disputed fact is answered. Each setting is appended, and the last one holds. */
@Component
public class DisputeTimes {

    /** While the agency sets none (<i>ambang contoh, ditetapkan instansi</i>). */
    public static final int EXAMPLE = 5;

    public static final int MOST = 60;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Agencies agencies;
    private final WorkingCalendars calendars;
    private final AuditTrail trail;

    DisputeTimes(JdbcClient jdbc, Clock clock, Agencies agencies, WorkingCalendars calendars, AuditTrail trail) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.agencies = agencies;
        this.calendars = calendars;
        this.trail = trail;
    }

    @Transactional(readOnly = true)
    public LocalDate today() {
        return agencies.today();
    }

    /** What the agency has set; empty while it follows the example. */
    @Transactional(readOnly = true)
    public Optional<Integer> set() {
        return jdbc.sql("select days from eligibility.dispute_rule where agency_id = :agency"
                        + " order by rule_id desc limit 1")
                .param("agency", CurrentAgency.required().value())
                .query((row, number) -> row.getInt(1))
                .optional();
    }

    /** From now on; what is open already keeps its day. */
    @Transactional
    public void set(SignedIn by, int days) {
        jdbc.sql("insert into eligibility.dispute_rule (agency_id, days, set_at, set_by)"
                        + " values (:agency, :days, :at, :by)")
                .param("agency", CurrentAgency.required().value())
                .param("days", days)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by.account())
                .update();
        trail.record(
                by,
                Audited.of("FACT_DISPUTE_RULE_SET", "agency", by.agency()).with(Map.of("days", String.valueOf(days))));
    }

    /** By when what is said today is answered. */
    @Transactional(readOnly = true)
    public LocalDate due() {
        var today = today();
        return calendars.current().knownOn(today).plusWorkingDays(today, set().orElse(EXAMPLE));
    }
}
