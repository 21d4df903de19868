package id.luwes.arrangement;

import id.luwes.core.EmployeeId;
import id.luwes.store.CurrentAgency;
import id.luwes.store.OneLook;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    private final JdbcClient jdbc;
    private final ConsentRules rules;
    private final Clock clock;

    Consents(JdbcClient jdbc, ConsentRules rules, Clock clock) {
        this.jdbc = jdbc;
        this.rules = rules;
        this.clock = clock;
    }

    /** Writes down what this one needs by the setting and the teams of today; {@link #ask} asks for it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void need(ApplicationId id, EmployeeId applicant, WeekPattern week) {
        var wanted = rules.wanted();
        int days = week.daysAway();
        jdbc.sql("""
            with others as (
                select 'SECOND_LEVEL' as part, 0 as team_id where :second
                union all
                select 'TEAM_LEAD', d.team_id from workforce.led(:moment) d
                 where :lead and d.agency_id = :agency and d.employee_id = :applicant)
            insert into arrangement.consent (agency_id, application_id, part, team_id)
            select :agency, :id, part, team_id from others
            union all select :agency, :id, 'LINE', 0 where exists (select from others)
            """)
                .param("agency", agency())
                .param("id", id.value())
                .param("applicant", applicant.value())
                .param("second", wanted.secondLevel().isNeededFor(days))
                .param("lead", wanted.teamLead().isNeededFor(days))
                .param("moment", at(clock.instant()))
                .update();
    }

    /** What an application needs. */
    @Transactional(readOnly = true)
    public NeededConsents of(ApplicationId id, EmployeeId applicant) {
        return OneLook.at(Consents.class, id, () -> read(id, applicant));
    }

    private NeededConsents read(ApplicationId id, EmployeeId applicant) {
        return new NeededConsents(jdbc.sql("""
            select c.part, c.team_id, c.owed_since, c.given_at, c.by_employee,
                   case c.part when 'LINE' then true
                   when 'SECOND_LEVEL' then exists (select from workforce.reporting_line l
                         join workforce.reporting_line up on up.agency_id = l.agency_id and up.employee_id = l.superior_id
                        where l.agency_id = c.agency_id and l.employee_id = :applicant and up.superior_id is not null)
                   else exists (select from workforce.led(:moment) d where d.agency_id = c.agency_id
                        and d.team_id = c.team_id and d.employee_id = :applicant) end as possible
              from arrangement.consent c
             where c.agency_id = :agency and c.application_id = :id order by c.part, c.team_id
            """)
                .param("agency", agency())
                .param("id", id.value())
                .param("applicant", applicant.value())
                .param("moment", at(clock.instant()))
                .query((row, number) -> consent(row))
                .list());
    }

    /** The lead of a team whose consent an application needs, today. */
    public record TeamLead(long team, String teamName, EmployeeId lead) {}

    /** The leads who could agree to it today, those who have included. */
    @Transactional(readOnly = true)
    public List<TeamLead> leads(ApplicationId id, EmployeeId applicant) {
        return jdbc.sql("""
            select c.team_id, t.name, d.lead_id from arrangement.consent c
              join workforce.led(:moment) d on d.agency_id = c.agency_id and d.team_id = c.team_id
               and d.employee_id = :applicant
              join workforce.team t on t.agency_id = c.agency_id and t.team_id = c.team_id
             where c.agency_id = :agency and c.application_id = :id and c.part = 'TEAM_LEAD' order by c.team_id
            """)
                .param("agency", agency())
                .param("id", id.value())
                .param("applicant", applicant.value())
                .param("moment", at(clock.instant()))
                .query((row, number) -> new TeamLead(row.getLong(1), row.getString(2), new EmployeeId(row.getLong(3))))
                .list();
    }

    /** Whether this account has agreed to it, so that it may read what became of that. */
    @Transactional(readOnly = true)
    public boolean hasGiven(long account, ApplicationId id) {
        return jdbc.sql("select exists (select from arrangement.consent where agency_id = :agency"
                        + " and application_id = :id and by_account = :account)")
                .param("agency", agency())
                .param("id", id.value())
                .param("account", account)
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    /** Keeps that these parts were given, that of the leads for these teams; each once. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void give(ApplicationId id, Set<Part> parts, Set<Long> teams, Decision decision) {
        jdbc.sql("""
            update arrangement.consent
               set given_at = :at, owed_since = coalesce(owed_since, :at), by_account = :account, by_employee = :employee
             where agency_id = :agency and application_id = :id and part = any(:parts) and given_at is null
               and (part <> 'TEAM_LEAD' or team_id = any(:teams))
            """)
                .param("agency", agency())
                .param("id", id.value())
                .param("parts", parts.stream().map(Part::name).toArray(String[]::new))
                .param("teams", teams.toArray(Long[]::new))
                .param("at", at(decision.at()))
                .param("account", decision.account())
                .param("employee", decision.by().map(EmployeeId::value).orElse(null), Types.BIGINT)
                .update();
    }

    /** What comes next is asked for from now on: the level above once the line has agreed, all else at once. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void ask(ApplicationId id, Instant since) {
        jdbc.sql("""
            update arrangement.consent c set owed_since = :since
             where c.agency_id = :agency and c.application_id = :id and c.owed_since is null
               and (c.part <> 'SECOND_LEVEL' or exists (select from arrangement.consent n where n.agency_id = c.agency_id
                      and n.application_id = c.application_id and n.part = 'LINE' and n.given_at is not null))
            """)
                .param("agency", agency())
                .param("id", id.value())
                .param("since", at(since))
                .update();
    }

    private static Consent consent(ResultSet row) throws SQLException {
        var given = row.getObject("given_at", OffsetDateTime.class);
        return new Consent(
                Part.valueOf(row.getString("part")),
                row.getLong("team_id"),
                row.getBoolean("possible"),
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
