package id.luwes.arrangement;

import id.luwes.absence.Absences;
import id.luwes.access.AuditTrail;
import id.luwes.access.Audited;
import id.luwes.access.Authority;
import id.luwes.core.DateRange;
import id.luwes.core.EmployeeId;
import id.luwes.workforce.Employees;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells why somebody may work away on so many days of a week: to the person, whoever decides, BKD and auditors. */
@Component
public class ReadingQuota {

    private final Mandates mandates;
    private final Standings standings;
    private final Absences absences;
    private final Employees employees;
    private final AuditTrail audit;

    ReadingQuota(Mandates mandates, Standings standings, Absences absences, Employees employees, AuditTrail audit) {
        this.mandates = mandates;
        this.standings = standings;
        this.absences = absences;
        this.employees = employees;
        this.audit = audit;
    }

    /**
     * A week of somebody.
     *
     * @param own whether the reader is that person
     */
    public record Read(EmployeeId person, String name, boolean own, LocalDate today, QuotaChain chain) {}

    /**
     * Empty where there is no such person, or not for the reader.
     *
     * @param day of the week; null for this week
     */
    @Transactional
    public Optional<Read> open(Authority who, EmployeeId person, @Nullable LocalDate day) {
        if (!mandates.mayRead(who, person)) {
            return Optional.empty();
        }
        if (!mandates.isNear(who, person)) {
            audit.record(who.person(), Audited.of("QUOTA_VIEWED", "employee", person));
        }
        return Optional.of(read(who, person, day));
    }

    private Read read(Authority who, EmployeeId person, @Nullable LocalDate day) {
        var today = standings.today();
        var week = DateRange.weekOf(day == null ? today : day);
        return new Read(
                person,
                employees.nameOf(person),
                who.person().employeeId().filter(person::equals).isPresent(),
                today,
                standings.of(person, week, null, null).chain(week, absences.dates(person, week)));
    }
}
