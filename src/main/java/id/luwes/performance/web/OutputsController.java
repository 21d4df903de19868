package id.luwes.performance.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.access.SignedIn;
import id.luwes.agency.Agencies;
import id.luwes.performance.OutputId;
import id.luwes.performance.Outputs;
import id.luwes.performance.Reporting;
import id.luwes.web.Faults;
import id.luwes.web.NotFound;
import id.luwes.web.Notice;
import id.luwes.web.Pages;
import id.luwes.web.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A person's own outputs: how far they are, handing in, taking back. */
@Controller
@Allow(Role.EMPLOYEE)
class OutputsController {

    private final Outputs outputs;
    private final Reporting reporting;
    private final OutputPages pages;
    private final Bringing bringing;
    private final Agencies agencies;

    OutputsController(Outputs outputs, Reporting reporting, OutputPages pages, Bringing bringing, Agencies agencies) {
        this.outputs = outputs;
        this.reporting = reporting;
        this.pages = pages;
        this.bringing = bringing;
        this.agencies = agencies;
    }

    @GetMapping("/outputs")
    ModelAndView mine(SignedIn person, @RequestParam(name = "page", defaultValue = "1") String page) {
        var me = person.employeeId().orElseThrow(NotFound::new);
        int shown = page.matches("\\d{1,4}") ? Integer.parseInt(page) : 1;
        return Pages.show("performance/outputs", OutputsPage.of(outputs.of(me), agencies.today(), shown));
    }

    @PostMapping("/outputs/{id}/progress")
    ModelAndView report(
            Authority who,
            @PathVariable("id") long id,
            ProgressForm form,
            @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> files,
            RedirectAttributes redirect) {
        var output = new OutputId(id);
        var step = Typed.number(form.step());
        var reading = ProgressReading.of(form);
        // Files that are fine are kept whatever else is wrong, so that nobody has to choose them again.
        var faults = bringing.bring(who.person(), output, files, reading.faults())
                .andIf(step.isEmpty(), "quantity", "performance.fault.form");
        if (reading.work().isEmpty() || step.isEmpty() || !faults.isEmpty()) {
            return again(who, id, form, faults);
        }
        var outcome = form.handsIn()
                ? reporting.handIn(
                        who.person(), output, step.get(), reading.work().get(), form.again())
                : reporting.note(
                        who.person(), output, step.get(), reading.work().get());
        return switch (outcome) {
            case Reporting.Outcome.Kept kept -> {
                redirect.addFlashAttribute(Notice.ok(form.handsIn() ? "performance.handed-in" : "performance.noted"));
                yield Pages.seeOther("/outputs/" + id);
            }
            case Reporting.Outcome.NothingDone nothing ->
                again(who, id, form, Faults.NONE.and("quantity", "performance.fault.nothing-done"));
            case Reporting.Outcome.Overtaken overtaken -> throw overtaken(id);
            case Reporting.Outcome.Lapsed lapsed -> throw lapsed(id);
            case Reporting.Outcome.NotYours no -> throw new NotFound();
        };
    }

    @PostMapping("/outputs/{id}/withdrawal")
    ModelAndView takeBack(
            Authority who,
            @PathVariable("id") long id,
            @RequestParam(name = "delivery", defaultValue = "") String delivery,
            RedirectAttributes redirect) {
        var outcome = reporting.takeBack(
                who.person(), new OutputId(id), Typed.number(delivery).orElse(0L));
        return switch (outcome) {
            case Reporting.Outcome.Kept kept -> {
                redirect.addFlashAttribute(Notice.ok("performance.taken-back"));
                yield Pages.seeOther("/outputs/" + id);
            }
            case Reporting.Outcome.NothingDone nothing -> throw overtaken(id);
            case Reporting.Outcome.Overtaken overtaken -> throw overtaken(id);
            case Reporting.Outcome.Lapsed lapsed -> throw lapsed(id);
            case Reporting.Outcome.NotYours no -> throw new NotFound();
        };
    }

    private ModelAndView again(Authority who, long id, ProgressForm form, Faults faults) {
        return Pages.refused(
                "performance/output", pages.of(who, id, new OutputPage.Sent(form, RulingForm.EMPTY, faults)));
    }

    private static Refusal overtaken(long id) {
        return Refusal.conflict("performance.refused.overtaken").leadingTo("/outputs/" + id, "performance.open");
    }

    private static Refusal lapsed(long id) {
        return Refusal.conflict("performance.refused.lapsed").leadingTo("/outputs/" + id, "performance.open");
    }
}
