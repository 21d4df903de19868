package id.luwes.arrangement;

import id.luwes.access.AuditTrail;
import id.luwes.access.Audited;
import id.luwes.access.SignedIn;
import id.luwes.store.CurrentAgency;
import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** From when on the agency wants the consent of the level above. Each setting is appended, and the last one holds. */
@Component
public class ConsentRules {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final AuditTrail audit;

    ConsentRules(JdbcClient jdbc, Clock clock, AuditTrail audit) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.audit = audit;
    }

    /** What holds now. */
    @Transactional(readOnly = true)
    public SecondLevel secondLevel() {
        return jdbc.sql("select coalesce(second_level_from, 0) from arrangement.consent_rule where agency_id = :agency"
                        + " order by rule_id desc limit 1")
                .param("agency", CurrentAgency.required().value())
                .query((row, number) -> row.getInt(1))
                .optional()
                .filter(it -> it > 0)
                .map(SecondLevel::from)
                .orElse(SecondLevel.NEVER);
    }

    @Transactional
    public void set(SignedIn by, SecondLevel wanted) {
        jdbc.sql("insert into arrangement.consent_rule (agency_id, second_level_from, set_at, set_by)"
                        + " values (:agency, :from, :at, :by)")
                .param("agency", CurrentAgency.required().value())
                .param("from", boxed(wanted.fromDays()), Types.SMALLINT)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by.account())
                .update();
        var told =
                wanted.fromDays().isPresent() ? String.valueOf(wanted.fromDays().getAsInt()) : "-";
        audit.record(by, Audited.of("CONSENT_RULE_SET", "agency", by.agency()).with(Map.of("from", told)));
    }

    private static @Nullable Integer boxed(OptionalInt days) {
        return days.isPresent() ? days.getAsInt() : null;
    }
}
