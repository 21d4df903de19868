package id.luwes.objection;

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

/** What the agency sets about objections. Each setting is appended, and the last one holds. */
@Component
public class ObjectionSettings {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final AuditTrail audit;

    ObjectionSettings(JdbcClient jdbc, Clock clock, AuditTrail audit) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.audit = audit;
    }

    /** What the agency has set; empty while it follows the example. */
    @Transactional(readOnly = true)
    public Optional<ObjectionRules> set() {
        return jdbc.sql("select term_days, decide_days, members from objection.rule where agency_id = :agency"
                        + " order by rule_id desc limit 1")
                .param("agency", CurrentAgency.required().value())
                .query((row, number) -> new ObjectionRules(row.getInt(1), row.getInt(2), row.getInt(3)))
                .optional();
    }

    /** What holds: the setting of the agency, or the example. */
    @Transactional(readOnly = true)
    public ObjectionRules rules() {
        return set().orElse(ObjectionRules.EXAMPLE);
    }

    /** From now on; what is raised already keeps its days. */
    @Transactional
    public void set(SignedIn by, ObjectionRules wanted) {
        jdbc.sql("insert into objection.rule (agency_id, term_days, decide_days, members, set_at, set_by)"
                        + " values (:agency, :term, :decide, :members, :at, :by)")
                .param("agency", CurrentAgency.required().value())
                .param("term", wanted.termDays())
                .param("decide", wanted.decideDays())
                .param("members", wanted.members())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by.account())
                .update();
        audit.record(
                by,
                Audited.of("OBJECTION_RULE_SET", "agency", by.agency())
                        .with(Map.of(
                                "term", String.valueOf(wanted.termDays()),
                                "decide", String.valueOf(wanted.decideDays()),
                                "members", String.valueOf(wanted.members()))));
    }
}
