package id.luwes.absence;

import id.luwes.access.AuditTrail;
import id.luwes.access.Audited;
import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.core.DateRange;
import id.luwes.core.EmployeeId;
import id.luwes.store.CurrentAgency;
import id.luwes.workforce.Employee;
import id.luwes.workforce.Employees;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters and cancels absences: the superior for direct reports, BKD for the people of its units, nobody for themselves. */
@Component
public class EnteringAbsences {

    /** The longest absence that is entered at once, in days after the first. */
    public static final int LONGEST = 366;

    private final JdbcClient jdbc;
    private final Absences absences;
    private final Employees employees;
    private final AuditTrail audit;
    private final Clock clock;

    EnteringAbsences(JdbcClient jdbc, Absences absences, Employees employees, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.absences = absences;
        this.employees = employees;
        this.audit = audit;
        this.clock = clock;
    }

    /** What became of it. */
    public sealed interface Outcome {

        record Entered(AbsenceId id) implements Outcome {}

        /** There is no such person, or not for whoever asks. */
        record NotYours() implements Outcome {}

        /** The person is absent on some of these days already. */
        record Overlaps(Absence other) implements Outcome {}

        record TooLong() implements Outcome {}
    }

    @Transactional
    public Outcome enter(
            Authority who, EmployeeId person, AbsenceKind kind, DateRange days, Optional<String> reference) {
        var origin = employees.find(person).flatMap(it -> origin(who, it));
        if (origin.isEmpty()) {
            return new Outcome.NotYours();
        }
        if (days.last().isAfter(days.first().plusDays(LONGEST))) {
            return new Outcome.TooLong();
        }
        queueUp(person);
        var others = absences.of(person, days);
        if (!others.isEmpty()) {
            return new Outcome.Overlaps(others.getFirst());
        }
        var id = new AbsenceId(jdbc.sql("""
                insert into absence.absence (agency_id, employee_id, kind, first_day, last_day, origin, reference,
                    recorded_at, recorded_by)
                values (:agency, :person, :kind, :first, :last, :origin, :reference, :at, :account)
                returning absence_id
                """)
                .param("agency", CurrentAgency.required().value())
                .param("person", person.value())
                .param("kind", kind.name())
                .param("first", days.first())
                .param("last", days.last())
                .param("origin", origin.get().name())
                .param("reference", reference.orElse(null))
                .param("at", now())
                .param("account", who.person().account())
                .query((row, number) -> row.getLong(1))
                .single());
        audit.record(who.person(), Audited.of("ABSENCE_ENTERED", "employee", person));
        return new Outcome.Entered(id);
    }

    /**
     * Takes an absence back, with the reason; the row stays.
     *
     * @return whether there was such an absence for whoever asks
     */
    @Transactional
    public boolean cancel(Authority who, AbsenceId id, String reason) {
        var absence = absences.find(id)
                .filter(it -> employees
                        .find(it.employee())
                        .flatMap(person -> origin(who, person))
                        .isPresent());
        if (absence.isEmpty()) {
            return false;
        }
        var cancelled = jdbc.sql("""
                update absence.absence set cancelled_at = :at, cancelled_by = :account, cancelled_reason = :reason
                 where agency_id = :agency and absence_id = :id and cancelled_at is null
                """)
                .param("agency", CurrentAgency.required().value())
                .param("id", id.value())
                .param("at", now())
                .param("account", who.person().account())
                .param("reason", reason)
                .update();
        if (cancelled == 1) {
            audit.record(
                    who.person(),
                    Audited.of("ABSENCE_CANCELLED", "employee", absence.get().employee()));
        }
        return cancelled == 1;
    }

    /** As what this person may enter absences for another; empty if not at all. */
    private static Optional<Absence.Origin> origin(Authority who, Employee person) {
        var me = who.person().employeeId();
        if (me.filter(person.id()::equals).isPresent()) {
            return Optional.empty();
        }
        if (who.has(Role.BKD, person.unit().place())) {
            return Optional.of(Absence.Origin.BKD);
        }
        return person.superior()
                .employee()
                .filter(superior -> me.filter(superior::equals).isPresent())
                .map(superior -> Absence.Origin.SUPERIOR);
    }

    /** Two who enter for one person at the same moment do it one after another. */
    private void queueUp(EmployeeId person) {
        jdbc.sql("select pg_advisory_xact_lock(:agency, hashtext(:what))")
                .param("agency", CurrentAgency.required().value())
                .param("what", "absence of " + person)
                .query((row, number) -> person)
                .single();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
