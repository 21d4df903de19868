package id.luwes.absence.web;

import id.luwes.absence.Absences;
import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.agency.Agencies;
import id.luwes.core.EmployeeId;
import id.luwes.core.Nip;
import id.luwes.core.NipFault;
import id.luwes.web.Choice;
import id.luwes.web.Faults;
import id.luwes.workforce.Employee;
import id.luwes.workforce.Employees;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts the page together on which absences are entered, for whoever may. */
@Component
class AbsencePages {

    private static final int MONTHS_BACK = 3;

    private final Absences absences;
    private final Employees employees;
    private final Agencies agencies;

    AbsencePages(Absences absences, Employees employees, Agencies agencies) {
        this.absences = absences;
        this.employees = employees;
        this.agencies = agencies;
    }

    /** Whom the form names, by NIP or by number. */
    Optional<EmployeeId> person(AbsenceForm form) {
        var nip = form.value(form.nip()).replace(" ", "");
        if (NipFault.of(nip).isEmpty()) {
            return employees.find(Nip.of(nip)).map(Employee::id);
        }
        var number = form.value(form.employee());
        return number.matches("\\d{1,18}") ? Optional.of(new EmployeeId(Long.parseLong(number))) : Optional.empty();
    }

    AbsencesPage of(Authority who, AbsenceForm form, Faults faults, int number) {
        var reports = who.person().employeeId().map(employees::reportsOf).orElse(List.of()).stream()
                .map(it -> new Choice(it.id().toString(), it.name()))
                .toList();
        var since = agencies.today().minusMonths(MONTHS_BACK);
        var found = absences.enteredFor(who, since, number);
        var ways = new AbsencesPage.Ways(reports, who.has(Role.BKD), who.has(Role.BKD) || who.has(Role.AUDITOR));
        return new AbsencesPage(found.absences(), AbsencesPage.paging(found, number), ways, form, faults);
    }
}
