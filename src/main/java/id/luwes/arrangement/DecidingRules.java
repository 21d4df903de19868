package id.luwes.arrangement;

import id.luwes.access.AuditTrail;
import id.luwes.access.Audited;
import id.luwes.access.SignedIn;
import id.luwes.store.CurrentAgency;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the agency sets about deciding. Each setting is appended, and the last one holds. */
@Component
public class DecidingRules {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final AuditTrail audit;

    DecidingRules(JdbcClient jdbc, Clock clock, AuditTrail audit) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.audit = audit;
    }

    /** What the agency has set; empty while it follows the example. */
    @Transactional(readOnly = true)
    public Optional<Patience> set() {
        return jdbc.sql("select remind_days, escalate_days from arrangement.deciding_rule where agency_id = :agency"
                        + " order by rule_id desc limit 1")
                .param("agency", CurrentAgency.required().value())
                .query((row, number) -> new Patience(row.getInt(1), row.getInt(2)))
                .optional();
    }

    /** What holds: the setting of the agency, or the example. */
    @Transactional(readOnly = true)
    public Patience patience() {
        return set().orElse(Patience.EXAMPLE);
    }

    @Transactional
    public void set(SignedIn by, Patience wanted) {
        jdbc.sql("insert into arrangement.deciding_rule (agency_id, remind_days, escalate_days, set_at, set_by)"
                        + " values (:agency, :remind, :escalate, :at, :by)")
                .param("agency", CurrentAgency.required().value())
                .param("remind", wanted.remind())
                .param("escalate", wanted.escalate())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by.account())
                .update();
        audit.record(
                by,
                Audited.of("DECIDING_RULE_SET", "agency", by.agency())
                        .with(Map.of(
                                "remind", String.valueOf(wanted.remind()),
                                "escalate", String.valueOf(wanted.escalate()))));
    }
}
