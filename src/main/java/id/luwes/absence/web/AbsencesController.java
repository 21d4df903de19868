package id.luwes.absence.web;

import id.luwes.absence.AbsenceId;
import id.luwes.absence.EnteringAbsences;
import id.luwes.absence.RegisteredAbsences;
import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.LookedAt;
import id.luwes.access.Role;
import id.luwes.web.Faults;
import id.luwes.web.NotFound;
import id.luwes.web.Notice;
import id.luwes.web.Pages;
import id.luwes.web.Refusal;
import id.luwes.web.RegisterForm;
import id.luwes.web.Requests;
import id.luwes.workforce.Registers;
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

    private static final String PATH = "/absences";
    private static final int LAST_PAGE = 100_000;

    private final AbsencePages pages;
    private final Registers registers;
    private final RegisteredAbsences absences;
    private final EnteringAbsences entering;

    AbsencesController(
            AbsencePages pages, Registers registers, RegisteredAbsences absences, EnteringAbsences entering) {
        this.pages = pages;
        this.registers = registers;
        this.absences = absences;
        this.entering = entering;
    }

    /** What somebody may enter and cancel; whoever only oversees reads the register there. */
    @GetMapping(PATH)
    @LookedAt
    @Allow({Role.SUPERIOR, Role.BKD, Role.AUDITOR})
    ModelAndView list(Authority who, RegisterForm form) {
        if (!who.has(Role.SUPERIOR) && !who.has(Role.BKD)) {
            return registered(who, form, PATH);
        }
        int number = (int) Math.max(1, Requests.number(form.pageNumber(), LAST_PAGE));
        return Pages.show("absence/absences", pages.of(who, AbsenceForm.EMPTY, Faults.NONE, number));
    }

    @GetMapping(PATH + "/all")
    @LookedAt
    @Allow({Role.BKD, Role.AUDITOR})
    ModelAndView register(Authority who, RegisterForm form) {
        return registered(who, form, PATH + "/all");
    }

    @PostMapping(PATH)
    ModelAndView enter(Authority who, AbsenceForm form, RedirectAttributes redirect) {
        var reading = AbsenceReading.of(form);
        var person = pages.person(form);
        if (person.isEmpty() || !reading.faults().isEmpty()) {
            return refused(who, form, person.isEmpty() ? reading.faultsWith("absence.fault.person") : reading.faults());
        }
        var outcome = entering.enter(who, person.get(), reading.kind(), reading.days(), reading.reference());
        return switch (outcome) {
            case EnteringAbsences.Outcome.Entered entered -> {
                redirect.addFlashAttribute(Notice.ok("absence.entered"));
                yield Pages.seeOther(PATH);
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

    @PostMapping(PATH + "/{id}/cancellation")
    ModelAndView cancel(
            Authority who,
            @PathVariable("id") long id,
            @RequestParam(name = "reason", defaultValue = "") String reason,
            RedirectAttributes redirect) {
        if (reason.isBlank() || reason.length() > 300) {
            throw Refusal.unprocessable("absence.refused.reason").leadingTo(PATH, "absence.back");
        }
        if (!entering.cancel(
                who, new AbsenceId(id), reason.replaceAll("\\p{Cntrl}+", " ").strip())) {
            throw new NotFound();
        }
        redirect.addFlashAttribute(Notice.ok("absence.cancelled"));
        return Pages.seeOther(PATH);
    }

    private ModelAndView registered(Authority who, RegisterForm form, String path) {
        return Pages.show("web/register", new AbsenceRegisterPage(registers.of(who, form, path, absences)));
    }

    private ModelAndView refused(Authority who, AbsenceForm form, Faults faults) {
        return Pages.refused("absence/absences", pages.of(who, form, faults, 1));
    }
}
