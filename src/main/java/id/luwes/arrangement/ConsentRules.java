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

/** From when on the agency wants the consent of others too. Each setting is appended, and the last one holds. */
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

    /**
     * Whose consent is wanted from how many days away a week on. No law gives a number.
     *
     * @param secondLevel of the level above, after the superior
     * @param teamLead of the leads of the applicant's teams, beside the superior
     */
    public record Wanted(FromDays secondLevel, FromDays teamLead) {

        public static final Wanted NOTHING = new Wanted(FromDays.NEVER, FromDays.NEVER);
    }

    /** What holds now. */
    @Transactional(readOnly = true)
    public Wanted wanted() {
        return jdbc.sql("select coalesce(second_level_from, 0), coalesce(team_lead_from, 0)"
                        + " from arrangement.consent_rule where agency_id = :agency order by rule_id desc limit 1")
                .param("agency", CurrentAgency.required().value())
                .query((row, number) -> new Wanted(from(row.getInt(1)), from(row.getInt(2))))
                .optional()
                .orElse(Wanted.NOTHING);
    }

    @Transactional
    public void set(SignedIn by, Wanted wanted) {
        jdbc.sql("insert into arrangement.consent_rule (agency_id, second_level_from, team_lead_from, set_at, set_by)"
                        + " values (:agency, :second, :lead, :at, :by)")
                .param("agency", CurrentAgency.required().value())
                .param("second", boxed(wanted.secondLevel().fromDays()), Types.SMALLINT)
                .param("lead", boxed(wanted.teamLead().fromDays()), Types.SMALLINT)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by.account())
                .update();
        audit.record(
                by,
                Audited.of("CONSENT_RULE_SET", "agency", by.agency())
                        .with(Map.of("from", told(wanted.secondLevel()), "team lead from", told(wanted.teamLead()))));
    }

    private static FromDays from(int days) {
        return days == 0 ? FromDays.NEVER : FromDays.from(days);
    }

    private static String told(FromDays from) {
        return from.fromDays().isPresent() ? String.valueOf(from.fromDays().getAsInt()) : "-";
    }

    private static @Nullable Integer boxed(OptionalInt days) {
        return days.isPresent() ? days.getAsInt() : null;
    }
}
