package id.luwes.arrangement;

import id.luwes.access.SignedIn;
import id.luwes.core.EmployeeId;
import id.luwes.store.CurrentAgency;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Begins, reduces and ends a right. Every change is a term of its own with its week; the later decision prevails from
 * its day on, and nothing that held before is touched.
 */
@Component
public class ChangingRights {

    private final JdbcClient jdbc;
    private final Agreements agreements;
    private final Clock clock;
    private final Announcements announcements;
    private final Changes changes;

    ChangingRights(JdbcClient jdbc, Agreements agreements, Clock clock, Announcements announcements, Changes changes) {
        this.jdbc = jdbc;
        this.agreements = agreements;
        this.clock = clock;
        this.announcements = announcements;
        this.changes = changes;
    }

    /** One step in the life of a right. */
    private record Term(
            LocalDate from,
            int daysPerWeek,
            TermCause cause,
            WeekPattern week,
            Optional<EmployeeId> by,
            long account,
            String reason) {

        static Term of(LocalDate from, int daysPerWeek, TermCause cause, WeekPattern week, Ruling ruling) {
            return new Term(from, daysPerWeek, cause, week, ruling.by(), ruling.account(), ruling.reason());
        }
    }

    /** Begins what was approved, from the day on that is later: the one asked for or today; what it changes makes way. */
    @Transactional
    AgreementId grant(Application.Approved approved, LocalDate today) {
        var facts = approved.facts();
        var period = facts.proposal().period();
        var first = facts.begins(today);
        var amended = facts.amends().flatMap(it -> makeWay(it, first, approved.decision()));
        var id = new AgreementId(jdbc.sql("""
            insert into arrangement.agreement (agency_id, employee_id, application_id, first_day, last_day,
                granted_at)
            values (:agency, :employee, :application, :first, :last, :at) returning agreement_id
            """)
                .param("agency", agency())
                .param("employee", facts.applicant().value())
                .param("application", facts.id().value())
                .param("first", first)
                .param("last", period.last())
                .param("at", now())
                .query((row, number) -> row.getLong(1))
                .single());
        var by = approved.decision();
        var week = facts.proposal().pattern();
        append(id, new Term(first, week.daysAway(), TermCause.GRANTED, week, by.by(), by.account(), by.reason()));
        amended.ifPresent(it -> changes.goOver(it, id, first));
        return id;
    }

    /** Ends what is changed on the day before; the checks of a grant have seen that it still runs. */
    private Optional<AgreementId> makeWay(ApplicationId changed, LocalDate first, Decision decision) {
        return changes.agreement(changed).flatMap(it -> locked(it, first)).map(it -> {
            var week = it.pattern().reducedTo(0);
            end(it, new Term(later(first, it), 0, TermCause.AMENDED, week, decision.by(), decision.account(), ""));
            return it.id();
        });
    }

    /** Days a week that are left of so many once one is taken; 0 is no right any more. */
    public static int reduced(int daysPerWeek) {
        return Math.max(0, daysPerWeek - 1);
    }

    /**
     * Takes one day a week from a right from a day on; the last day of the week comes back to the office. From one day
     * it is revoked.
     *
     * @param day the first day of the change; for an agreement that begins later, that day
     * @return how many days a week are left; empty if the agreement is over by then
     */
    @Transactional
    public Optional<Integer> reduce(AgreementId id, LocalDate day, Ruling ruling) {
        return locked(id, day).map(agreement -> {
            var from = later(day, agreement);
            var left = reduced(agreement.daysPerWeek());
            if (left == 0) {
                revoke(agreement, from, ruling);
                return 0;
            }
            append(
                    id,
                    Term.of(from, left, TermCause.REDUCED, agreement.pattern().reducedTo(left), ruling));
            announcements.tell(new AgreementReduced(CurrentAgency.required(), id, agreement.employee(), from));
            return left;
        });
    }

    /**
     * Ends a right from a day on, or before it begins.
     *
     * @return whether there was anything left to end; if not, nothing was changed
     */
    @Transactional
    public boolean revoke(AgreementId id, LocalDate day, Ruling ruling) {
        var agreement = locked(id, day);
        agreement.ifPresent(it -> revoke(it, later(day, it), ruling));
        return agreement.isPresent();
    }

    /**
     * Ends a right by notice from a day on which it still runs, or as a whole before it begins; the employee needs no
     * reason.
     *
     * @return the first day on which it no longer holds
     */
    @Transactional(propagation = Propagation.MANDATORY)
    LocalDate endByNotice(SignedIn by, AgreementLife life, LocalDate day, String reason) {
        var agreement = locked(life.id(), day).orElseThrow();
        var from = later(day, agreement);
        var own = by.employeeId().filter(life.employee()::equals).isPresent();
        var cause = own ? TermCause.GIVEN_UP : TermCause.ENDED;
        var week = agreement.pattern().reducedTo(0);
        end(agreement, new Term(from, 0, cause, week, by.employeeId(), by.account(), reason));
        changes.following(life.application()).stream()
                .flatMap(it -> changes.agreement(it).stream())
                .forEach(it -> locked(it, from)
                        .ifPresent(next -> end(
                                next,
                                new Term(later(from, next), 0, cause, week, by.employeeId(), by.account(), reason))));
        announcements.ended(by, life, from, reason, own);
        return from;
    }

    private static LocalDate later(LocalDate day, Agreement agreement) {
        var first = agreement.period().first();
        return day.isBefore(first) ? first : day;
    }

    private void revoke(Agreement agreement, LocalDate from, Ruling ruling) {
        end(agreement, Term.of(from, 0, TermCause.REVOKED, agreement.pattern().reducedTo(0), ruling));
        announcements.tell(new AgreementRevoked(CurrentAgency.required(), agreement.id(), agreement.employee(), from));
    }

    private void end(Agreement agreement, Term term) {
        append(agreement.id(), term);
        jdbc.sql("update arrangement.agreement set ended_before = :from"
                        + " where agency_id = :agency and agreement_id = :id")
                .param("agency", agency())
                .param("id", agreement.id().value())
                .param("from", term.from())
                .update();
    }

    /** The agreement as it stands on a day, or on its first one, nobody else changing it meanwhile. */
    private Optional<Agreement> locked(AgreementId id, LocalDate day) {
        return jdbc.sql("select first_day from arrangement.agreement where agency_id = :agency and agreement_id = :id"
                        + " for update")
                .param("agency", agency())
                .param("id", id.value())
                .query((row, number) -> row.getObject(1, LocalDate.class))
                .optional()
                .flatMap(first -> agreements.find(id, day.isBefore(first) ? first : day));
    }

    private void append(AgreementId id, Term term) {
        var number = jdbc.sql("""
            insert into arrangement.agreement_term (agency_id, agreement_id, term_number, from_day, days_per_week,
                cause, reason, decided_at, by_account, by_employee)
            select :agency, :id, 1 + coalesce(max(term_number), 0), :from, :days, :cause, :reason, :at, :account,
                   :employee
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
                .param("employee", term.by().map(EmployeeId::value).orElse(null))
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
