package id.luwes.arrangement;

import id.luwes.agency.Agencies;
import id.luwes.core.EmployeeId;
import id.luwes.store.CurrentAgency;
import java.sql.Types;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Has a right that was reduced or ended hold again, after an objection that was won. It is a term of its own: the days that
 * passed stay as they were, and what else was decided meanwhile stays in force.
 */
@Component
public class RestoringRight {

    private final JdbcClient jdbc;
    private final AgreementLives lives;
    private final Agencies agencies;
    private final Announcements announcements;

    RestoringRight(JdbcClient jdbc, AgreementLives lives, Agencies agencies, Announcements announcements) {
        this.jdbc = jdbc;
        this.lives = lives;
        this.agencies = agencies;
        this.announcements = announcements;
    }

    /**
     * Undoes one change of an agreement from tomorrow on, or from its first day where it has not begun.
     *
     * @param number of the change, as {@link AgreementLife.Term} has it
     * @return from when it holds again; empty where there is no such change, its days are over, another decision ended it too,
     *     or something else was agreed for those days meanwhile, so that nothing was changed
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<LocalDate> restore(ApplicationId application, int number, Ruling ruling) {
        return lives.lock(application).flatMap(it -> restore(it, number, ruling));
    }

    private Optional<LocalDate> restore(AgreementLife life, int number, Ruling ruling) {
        var terms = terms(life.id());
        var contested = terms.stream()
                .filter(it -> it.number() == number && canBeUndone(it.cause()))
                .findFirst();
        var undone = new HashSet<>(terms.stream().map(Restoration.Term::undoes).toList());
        if (contested.isEmpty() || !undone.add(number)) {
            return Optional.empty();
        }
        var left = Restoration.without(terms, undone);
        var tomorrow = agencies.today().plusDays(1);
        var from = left.from().isBefore(tomorrow) ? tomorrow : left.from();
        if (left.daysPerWeek() == 0
                || from.isAfter(life.granted().last())
                || (life.endedBefore().isPresent() && isTaken(life))) {
            return Optional.empty();
        }
        append(life, number, left.daysPerWeek(), from, ruling);
        announcements.tell(new AgreementRestored(CurrentAgency.required(), life.application(), life.employee(), from));
        return Optional.of(from);
    }

    /** What the employee gave up or had changed was no decision of the other side. */
    static boolean canBeUndone(TermCause cause) {
        return switch (cause) {
            case REDUCED, REVOKED, ENDED, POLICY_REDUCED, POLICY_ENDED -> true;
            case GRANTED, GIVEN_UP, AMENDED, RESTORED -> false;
        };
    }

    private List<Restoration.Term> terms(AgreementId id) {
        return jdbc.sql("select term_number, from_day, coalesce(policy_days, days_per_week) as days, cause,"
                        + " coalesce(undoes, 0) as undoes, coalesce(policy_id, '') as policy from arrangement.agreement_term where agency_id = :agency and agreement_id = :id"
                        + " order by term_number")
                .param("agency", agency())
                .param("id", id.value())
                .query((row, line) -> new Restoration.Term(
                        row.getInt("term_number"),
                        row.getObject("from_day", LocalDate.class),
                        row.getInt("days"),
                        TermCause.valueOf(row.getString("cause")),
                        row.getInt("undoes"),
                        row.getString("policy")))
                .list();
    }

    /** Whether another agreement took days that this one would have again. */
    private boolean isTaken(AgreementLife life) {
        return jdbc.sql("""
            select exists (select from arrangement.agreement g where g.agency_id = :agency and g.employee_id = :person
                      and g.agreement_id <> :id and g.first_day <= :last
                      and coalesce(g.ended_before, g.last_day + 1) > greatest(g.first_day, :first))
            """)
                .param("agency", agency())
                .param("person", life.employee().value())
                .param("id", life.id().value())
                .param("first", life.last().plusDays(1))
                .param("last", life.granted().last())
                .query((row, line) -> row.getBoolean(1))
                .single();
    }

    private void append(AgreementLife life, int undoes, int days, LocalDate from, Ruling ruling) {
        int number = life.seen() + 1;
        jdbc.sql("""
            insert into arrangement.agreement_term (agency_id, agreement_id, term_number, from_day, days_per_week,
                cause, reason, decided_at, by_account, by_employee, undoes)
            values (:agency, :id, :number, :from, :days, 'RESTORED', :reason, :at, :account, :employee, :undoes)
            """)
                .param("agency", agency())
                .param("id", life.id().value())
                .param("number", number)
                .param("from", from)
                .param("days", days)
                .param("reason", ruling.reason())
                .param("at", announcements.now().atOffset(ZoneOffset.UTC))
                .param("account", ruling.account())
                .param("employee", ruling.by().map(EmployeeId::value).orElse(null), Types.BIGINT)
                .param("undoes", undoes)
                .update();
        jdbc.sql("insert into arrangement.agreement_day (agency_id, agreement_id, term_number, " + WeekRows.COLUMNS
                        + ") select :agency, :id, :number, week.* from (" + WeekRows.FROM_JSON + ") week")
                .param("agency", agency())
                .param("id", life.id().value())
                .param("number", number)
                .param("days", WeekRows.json(granted(life.id()).reducedTo(days)))
                .update();
        jdbc.sql("update arrangement.agreement set ended_before = null where agency_id = :agency and"
                        + " agreement_id = :id")
                .param("agency", agency())
                .param("id", life.id().value())
                .update();
    }

    private WeekPattern granted(AgreementId id) {
        return WeekRows.required(
                WeekRows.weeks(jdbc.sql("select agreement_id, " + WeekRows.COLUMNS
                                + " from arrangement.agreement_day where agency_id = :agency and agreement_id = :id"
                                + " and term_number = 1")
                        .param("agency", agency())
                        .param("id", id.value())
                        .query((row, line) -> WeekRows.of(row, "agreement_id"))
                        .list()),
                id.value());
    }

    private static int agency() {
        return CurrentAgency.required().value();
    }
}
