package id.luwes.arrangement;

import id.luwes.core.EmployeeId;
import id.luwes.store.CurrentAgency;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who else has to agree. What is needed is written when an application is sent, or an offer made, so that a later change of
 * the setting does not touch it; whether anybody could give it is asked today.
 */
@Component
class Consents {

    /** In SQL: whether a part of the case {@code a} is asked for now. */
    static final String OWED = """
         exists (select from arrangement.owed_part o where o.agency_id = a.agency_id
                    and o.application_id = a.application_id and o.part = '%s')
        """;

    private final JdbcClient jdbc;
    private final ConsentRules rules;

    Consents(JdbcClient jdbc, ConsentRules rules) {
        this.jdbc = jdbc;
        this.rules = rules;
    }

    /** Writes down what this one needs by the setting of today. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void need(ApplicationId id, WeekPattern week, Instant since) {
        if (rules.secondLevel().isNeededFor(week.daysAway())) {
            need(id, Part.LINE, since);
            need(id, Part.SECOND_LEVEL, null);
        }
    }

    private void need(ApplicationId id, Part part, @Nullable Instant since) {
        jdbc.sql("insert into arrangement.consent (agency_id, application_id, part, owed_since)"
                        + " values (:agency, :id, :part, :since)")
                .param("agency", agency())
                .param("id", id.value())
                .param("part", part.name())
                .param("since", since == null ? null : at(since), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    /** What an application needs. */
    @Transactional(readOnly = true)
    public NeededConsents of(ApplicationId id, EmployeeId applicant) {
        var all = jdbc.sql("select part, owed_since, given_at, by_employee from arrangement.consent"
                        + " where agency_id = :agency and application_id = :id order by part")
                .param("agency", agency())
                .param("id", id.value())
                .query((row, number) -> consent(row))
                .list();
        return all.isEmpty() ? NeededConsents.NONE : new NeededConsents(all, canGive(applicant));
    }

    /** Which parts somebody could give today; nobody is above whoever has no superior. */
    private Set<Part> canGive(EmployeeId applicant) {
        boolean above = jdbc.sql("""
            select exists (select from workforce.reporting_line l
                  join workforce.reporting_line up on up.agency_id = l.agency_id and up.employee_id = l.superior_id
                 where l.agency_id = :agency and l.employee_id = :applicant and up.superior_id is not null)
            """)
                .param("agency", agency())
                .param("applicant", applicant.value())
                .query((row, number) -> row.getBoolean(1))
                .single();
        return above ? Set.of(Part.LINE, Part.SECOND_LEVEL) : Set.of(Part.LINE);
    }

    /** Keeps that these parts were given, each once. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void give(ApplicationId id, Set<Part> parts, Decision decision) {
        jdbc.sql("""
            update arrangement.consent
               set given_at = :at, owed_since = coalesce(owed_since, :at), by_account = :account, by_employee = :employee
             where agency_id = :agency and application_id = :id and part = any(:parts) and given_at is null
            """)
                .param("agency", agency())
                .param("id", id.value())
                .param("parts", parts.stream().map(Part::name).toArray(String[]::new))
                .param("at", at(decision.at()))
                .param("account", decision.account())
                .param("employee", decision.by().map(EmployeeId::value).orElse(null), Types.BIGINT)
                .update();
    }

    /** What comes after whoever decides is asked for from now on. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void ask(ApplicationId id, Instant since) {
        jdbc.sql("update arrangement.consent set owed_since = :since where agency_id = :agency"
                        + " and application_id = :id and owed_since is null")
                .param("agency", agency())
                .param("id", id.value())
                .param("since", at(since))
                .update();
    }

    private static Consent consent(ResultSet row) throws SQLException {
        var given = row.getObject("given_at", OffsetDateTime.class);
        return new Consent(
                Part.valueOf(row.getString("part")),
                Optional.ofNullable(row.getObject("owed_since", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                given == null
                        ? Optional.empty()
                        : Optional.of(new Consent.Given(
                                Optional.ofNullable(row.getObject("by_employee", Long.class))
                                        .map(EmployeeId::new),
                                given.toInstant())));
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static int agency() {
        return CurrentAgency.required().value();
    }
}
