package id.luwes.arrangement;

import id.luwes.core.DateRange;
import id.luwes.core.EmployeeId;
import id.luwes.store.CurrentAgency;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps agreements and their terms: each term is appended with its week, and nothing that held before is touched. */
@Component
class AgreementTerms {

    private final JdbcClient jdbc;
    private final Agreements agreements;
    private final Clock clock;

    AgreementTerms(JdbcClient jdbc, Agreements agreements, Clock clock) {
        this.jdbc = jdbc;
        this.agreements = agreements;
        this.clock = clock;
    }

    /**
     * One step in the life of a right.
     *
     * @param policy what made it necessary; empty where somebody judged
     */
    record Term(
            LocalDate from,
            int daysPerWeek,
            TermCause cause,
            WeekPattern week,
            Optional<EmployeeId> by,
            long account,
            String reason,
            Optional<ByPolicy> policy) {

        static Term of(LocalDate from, int daysPerWeek, TermCause cause, WeekPattern week, Ruling ruling) {
            return new Term(
                    from, daysPerWeek, cause, week, ruling.by(), ruling.account(), ruling.reason(), Optional.empty());
        }
    }

    /**
     * The policy that a term follows from.
     *
     * @param days a week that it gives the person
     */
    record ByPolicy(String policy, int days) {}

    /** Keeps a new agreement, of which nothing holds until its first term is appended. */
    @Transactional(propagation = Propagation.MANDATORY)
    public AgreementId begin(ApplicationId application, EmployeeId person, DateRange days) {
        return new AgreementId(jdbc.sql("""
            insert into arrangement.agreement (agency_id, employee_id, application_id, first_day, last_day,
                granted_at)
            values (:agency, :employee, :application, :first, :last, :at) returning agreement_id
            """)
                .param("agency", agency())
                .param("employee", person.value())
                .param("application", application.value())
                .param("first", days.first())
                .param("last", days.last())
                .param("at", now())
                .query((row, number) -> row.getLong(1))
                .single());
    }

    /** The agreement as it stands on a day, or on its first one, nobody else changing it until the end of the transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Agreement> locked(AgreementId id, LocalDate day) {
        return jdbc.sql("select first_day from arrangement.agreement where agency_id = :agency and agreement_id = :id"
                        + " for update")
                .param("agency", agency())
                .param("id", id.value())
                .query((row, number) -> row.getObject(1, LocalDate.class))
                .optional()
                .flatMap(first -> agreements.find(id, day.isBefore(first) ? first : day));
    }

    /** Appends the term that ends an agreement. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void end(AgreementId id, Term term) {
        append(id, term);
        jdbc.sql("update arrangement.agreement set ended_before = :from"
                        + " where agency_id = :agency and agreement_id = :id")
                .param("agency", agency())
                .param("id", id.value())
                .param("from", term.from())
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void append(AgreementId id, Term term) {
        var number = jdbc.sql("""
            insert into arrangement.agreement_term (agency_id, agreement_id, term_number, from_day, days_per_week,
                cause, reason, decided_at, by_account, by_employee, policy_id, policy_days)
            select :agency, :id, 1 + coalesce(max(term_number), 0), :from, :days, :cause, :reason, :at, :account,
                   :employee, :policy, :policyDays
              from arrangement.agreement_term where agency_id = :agency and agreement_id = :id
            returning term_number
            """)
                .param("agency", agency())
                .param("id", id.value())
                .param("from", term.from())
                .param("days", term.daysPerWeek())
                .param("cause", term.cause().name())
                .param("reason", term.reason().isBlank() ? null : term.reason())
                .param("at", now())
                .param("account", term.account())
                .param("employee", term.by().map(EmployeeId::value).orElse(null), Types.BIGINT)
                .param("policy", term.policy().map(ByPolicy::policy).orElse(null), Types.VARCHAR)
                .param("policyDays", term.policy().map(ByPolicy::days).orElse(null), Types.SMALLINT)
                .query((row, line) -> row.getInt(1))
                .single();
        jdbc.sql("insert into arrangement.agreement_day (agency_id, agreement_id, term_number, " + WeekRows.COLUMNS
                        + ") select :agency, :id, :number, week.* from (" + WeekRows.FROM_JSON + ") week")
                .param("agency", agency())
                .param("id", id.value())
                .param("number", number)
                .param("days", WeekRows.json(term.week()))
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static int agency() {
        return CurrentAgency.required().value();
    }
}
