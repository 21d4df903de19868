package id.luwes.absence.web;

import id.luwes.absence.AbsenceId;
import id.luwes.absence.Absences;
import id.luwes.absence.EnteringAbsences;
import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.agency.Agencies;
import id.luwes.core.EmployeeId;
import id.luwes.core.Nip;
import id.luwes.core.NipFault;
import id.luwes.web.Choice;
import id.luwes.web.Faults;
import id.luwes.web.NotFound;
import id.luwes.web.Notice;
import id.luwes.web.Pages;
import id.luwes.web.Refusal;
import id.luwes.workforce.Employee;
import id.luwes.workforce.Employees;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Leave, sickness and duty travel as BKD or the superior enters them. */
@Controller
@Allow({Role.SUPERIOR, Role.BKD})
class AbsencesController {

    private static final int MONTHS_BACK = 3;

    private final Absences absences;
    private final EnteringAbsences entering;
    private final Employees employees;
    private final Agencies agencies;

    AbsencesController(Absences absences, EnteringAbsences entering, Employees employees, Agencies agencies) {
        this.absences = absences;
        this.entering = entering;
        this.employees = employees;
        this.agencies = agencies;
    }

    @GetMapping("/absences")
    ModelAndView list(Authority who, @RequestParam(name = "page", defaultValue = "1") int number) {
        return Pages.show("absence/absences", page(who, AbsenceForm.EMPTY, Faults.NONE, number));
    }

    @PostMapping("/absences")
    ModelAndView enter(Authority who, AbsenceForm form, RedirectAttributes redirect) {
        var reading = AbsenceReading.of(form);
        var person = person(form);
        if (person.isEmpty() || !reading.faults().isEmpty()) {
            return refused(who, form, person.isEmpty() ? reading.faultsWith("absence.fault.person") : reading.faults());
        }
        var outcome = entering.enter(who, person.get(), reading.kind(), reading.days(), reading.reference());
        return switch (outcome) {
            case EnteringAbsences.Outcome.Entered entered -> {
                redirect.addFlashAttribute(Notice.ok("absence.entered"));
                yield Pages.seeOther("/absences");
            }
            case EnteringAbsences.Outcome.NotYours no -> refused(who, form, reading.faultsWith("absence.fault.person"));
            case EnteringAbsences.Outcome.TooLong no ->
                refused(who, form, Faults.NONE.and("last", "absence.fault.too-long", EnteringAbsences.LONGEST));
            case EnteringAbsences.Outcome.Overlaps overlap -> {
                var days = overlap.other().days();
                yield refused(who, form, Faults.NONE.and("first", "absence.fault.overlap", days.first(), days.last()));
            }
        };
    }

    @PostMapping("/absences/{id}/cancellation")
    ModelAndView cancel(
            Authority who,
            @PathVariable("id") long id,
            @RequestParam(name = "reason", defaultValue = "") String reason,
            RedirectAttributes redirect) {
        if (reason.isBlank() || reason.length() > 300) {
            throw Refusal.unprocessable("absence.refused.reason").leadingTo("/absences", "absence.back");
        }
        if (!entering.cancel(
                who, new AbsenceId(id), reason.replaceAll("\\p{Cntrl}+", " ").strip())) {
            throw new NotFound();
        }
        redirect.addFlashAttribute(Notice.ok("absence.cancelled"));
        return Pages.seeOther("/absences");
    }

    private Optional<EmployeeId> person(AbsenceForm form) {
        var nip = form.value(form.nip()).replace(" ", "");
        if (NipFault.of(nip).isEmpty()) {
            return employees.find(Nip.of(nip)).map(Employee::id);
        }
        var number = form.value(form.employee());
        return number.matches("\\d{1,18}") ? Optional.of(new EmployeeId(Long.parseLong(number))) : Optional.empty();
    }

    private ModelAndView refused(Authority who, AbsenceForm form, Faults faults) {
        return Pages.refused("absence/absences", page(who, form, faults, 1));
    }

    private AbsencesPage page(Authority who, AbsenceForm form, Faults faults, int number) {
        var reports = who.person().employeeId().map(employees::reportsOf).orElse(List.of()).stream()
                .map(it -> new Choice(it.id().toString(), it.name()))
                .toList();
        var since = agencies.today().minusMonths(MONTHS_BACK);
        var found = absences.enteredFor(who, since, Math.clamp(number, 1, 100_000));
        return new AbsencesPage(
                found.absences(), AbsencesPage.paging(found, number), reports, who.has(Role.BKD), form, faults);
    }
}
