package id.luwes.eligibility;

import id.luwes.access.AuditTrail;
import id.luwes.access.Audited;
import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.core.EmployeeId;
import id.luwes.store.CurrentAgency;
import id.luwes.web.NotFound;
import id.luwes.workforce.Employee;
import id.luwes.workforce.Employees;
import id.luwes.workforce.Scope;
import id.luwes.workforce.Sight;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** BKD records exceptions to the cap, and ends them early; nobody their own. */
@Component
public class RecordingExceptions {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final AuditTrail trail;
    private final CapExceptions exceptions;
    private final Employees employees;

    RecordingExceptions(JdbcClient jdbc, Clock clock, AuditTrail trail, CapExceptions exceptions, Employees employees) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.trail = trail;
        this.exceptions = exceptions;
        this.employees = employees;
    }

    /** What became of it. */
    public enum Outcome {
        DONE,
        /** Nobody who works here now, or nobody for whom the role of BKD holds. */
        NOBODY,
        ONESELF,
        /** There is one on a day of the period. */
        TAKEN
    }

    /** What is recorded. */
    public record Wanted(EmployeeId employee, CapException.Ground ground, Lift decided, String letter, String reason) {}

    @Transactional
    public Outcome record(Authority who, Wanted wanted) {
        var person = employees.find(wanted.employee()).filter(Employee::active).filter(it -> Sight.isBkd(who, it));
        if (person.isEmpty()) {
            return Outcome.NOBODY;
        }
        if (Sight.isOwn(who, person.get())) {
            return Outcome.ONESELF;
        }
        queueUp(wanted.employee());
        if (isTaken(wanted)) {
            return Outcome.TAKEN;
        }
        var id = insert(who, wanted);
        trail.record(
                who.person(),
                Audited.of("CAP_EXCEPTION_RECORDED", "exception", id)
                        .with(Map.of(
                                "employee", wanted.employee().toString(),
                                "ground", wanted.ground().name(),
                                "days", Integer.toString(wanted.decided().days()),
                                "period", wanted.decided().within().toString(),
                                "letter", wanted.letter())));
        return Outcome.DONE;
    }

    /** One in the scope of BKD, or of an auditor, whose looks are kept as those of BKD are. */
    @Transactional
    public CapException read(Authority who, long id) {
        var found = exceptions.find(Scope.of(who, Role.BKD, Role.AUDITOR), id).orElseThrow(NotFound::new);
        trail.record(
                who.person(),
                Audited.of("CAP_EXCEPTION_VIEWED", "exception", id)
                        .with(Map.of("employee", found.employee().toString())));
        return found;
    }

    /** Whether this person ends this one: where the role of BKD holds, before its last day, and not the own. */
    @Transactional(readOnly = true)
    public boolean mayEnd(Authority who, CapException exception) {
        return exception.mayEnd(exceptions.today())
                && who.person()
                        .employeeId()
                        .filter(exception.employee()::equals)
                        .isEmpty()
                && exceptions.find(Scope.of(who, Role.BKD), exception.id()).isPresent();
    }

    /** Ends one; whoever comes second finds none that could be ended. */
    @Transactional
    public void end(Authority who, CapException exception, LocalDate before, String reason) {
        if (!mayEnd(who, exception)) {
            throw new NotFound();
        }
        int ended = jdbc.sql("update eligibility.cap_exception set ended_before = :before, ended_reason = :reason,"
                        + " ended_at = :at, ended_by = :by"
                        + " where agency_id = :agency and exception_id = :id and ended_before is null")
                .param("agency", agency())
                .param("id", exception.id())
                .param("before", before)
                .param("reason", reason)
                .param("at", now())
                .param("by", who.person().account())
                .update();
        if (ended == 0) {
            throw new NotFound();
        }
        trail.record(
                who.person(),
                Audited.of("CAP_EXCEPTION_ENDED", "exception", exception.id())
                        .with(Map.of("employee", exception.employee().toString(), "before", before.toString())));
    }

    /** Two who record for one person at the same moment do it one after another. */
    private void queueUp(EmployeeId person) {
        jdbc.sql("select pg_advisory_xact_lock(:agency, hashtext(:what))")
                .param("agency", agency())
                .param("what", "cap exception of " + person)
                .query((row, number) -> person)
                .single();
    }

    private boolean isTaken(Wanted wanted) {
        return jdbc.sql("select exists (select from eligibility.cap_exception where agency_id = :agency"
                        + " and employee_id = :person and first_day <= :last"
                        + " and coalesce(ended_before, last_day + 1) > greatest(first_day, cast(:first as date)))")
                .param("agency", agency())
                .param("person", wanted.employee().value())
                .param("first", wanted.decided().within().first())
                .param("last", wanted.decided().within().last())
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    private long insert(Authority who, Wanted wanted) {
        return jdbc.sql("""
                insert into eligibility.cap_exception (agency_id, employee_id, ground, days_per_week, first_day, last_day,
                    letter, reason, recorded_at, recorded_by)
                values (:agency, :person, :ground, :days, :first, :last, :letter, :reason, :at, :by)
                returning exception_id
                """)
                .param("agency", agency())
                .param("person", wanted.employee().value())
                .param("ground", wanted.ground().name())
                .param("days", wanted.decided().days())
                .param("first", wanted.decided().within().first())
                .param("last", wanted.decided().within().last())
                .param("letter", wanted.letter())
                .param("reason", wanted.reason())
                .param("at", now())
                .param("by", who.person().account())
                .query((row, number) -> row.getLong(1))
                .single();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static int agency() {
        return CurrentAgency.required().value();
    }
}
