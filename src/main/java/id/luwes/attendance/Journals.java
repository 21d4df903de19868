package id.luwes.attendance;

import static java.util.stream.Collectors.toMap;

import id.luwes.access.AuditTrail;
import id.luwes.access.Audited;
import id.luwes.access.Authority;
import id.luwes.agency.WorkingCalendar;
import id.luwes.core.DateRange;
import id.luwes.core.EmployeeId;
import id.luwes.schedule.PlannedDay;
import id.luwes.schedule.Plans;
import id.luwes.web.NotFound;
import id.luwes.workforce.Employee;
import id.luwes.workforce.Employees;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The days of a person, for themselves and for whoever looks after them. */
@Component
public class Journals {

    private final Plans plans;
    private final WorkedDays days;
    private final Corrections corrections;
    private final Employees employees;
    private final AuditTrail audit;

    Journals(Plans plans, WorkedDays days, Corrections corrections, Employees employees, AuditTrail audit) {
        this.plans = plans;
        this.days = days;
        this.corrections = corrections;
        this.employees = employees;
        this.audit = audit;
    }

    /** The own days; three statements, however many days. */
    @Transactional(readOnly = true)
    public Journal of(EmployeeId person, DateRange range, WorkingCalendar calendar, LocalDate today) {
        var planned = plans.of(List.of(person), range, calendar).stream().collect(toMap(PlannedDay::day, it -> it));
        var worked = days.of(person, range);
        var answers = corrections.of(person, range);
        return new Journal(
                today,
                calendar.days(range)
                        .map(day -> Journal.Entry.of(
                                day,
                                Optional.ofNullable(planned.get(day.date())),
                                worked.getOrDefault(day.date(), WorkedDay.none(person, day.date())),
                                Optional.ofNullable(answers.get(day.date())),
                                today))
                        .toList());
    }

    /** Whose days may be read; who may not is not even told that there is such a person. The look is audited. */
    @Transactional
    public Employee open(Authority who, EmployeeId person) {
        var found =
                employees.find(person).filter(it -> Supervision.reads(who, it)).orElseThrow(NotFound::new);
        audit.record(who.person(), Audited.of("ATTENDANCE_VIEWED", "employee", person));
        return found;
    }
}
