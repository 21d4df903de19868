package id.luwes.eligibility.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.eligibility.CapException;
import id.luwes.eligibility.CapExceptions;
import id.luwes.eligibility.RecordingExceptions;
import id.luwes.web.Faults;
import id.luwes.web.Notice;
import id.luwes.web.Pages;
import id.luwes.web.TypedDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One exception to the cap with all of its words, and its early end. */
@Controller
class ExceptionController {

    private static final String TEMPLATE = "eligibility/exception";

    private final CapExceptions exceptions;
    private final RecordingExceptions recording;

    ExceptionController(CapExceptions exceptions, RecordingExceptions recording) {
        this.exceptions = exceptions;
        this.recording = recording;
    }

    @GetMapping(ExceptionsController.PATH + "/{id:[0-9]+}")
    @Allow({Role.BKD, Role.AUDITOR})
    ModelAndView one(Authority who, @PathVariable long id) {
        return Pages.show(TEMPLATE, page(who, recording.read(who, id), ExceptionPage.EndForm.EMPTY, Faults.NONE));
    }

    @PostMapping(ExceptionsController.PATH + "/{id:[0-9]+}/end")
    @Allow(Role.BKD)
    ModelAndView end(Authority who, @PathVariable long id, ExceptionPage.EndForm form, RedirectAttributes redirect) {
        var exception = recording.read(who, id);
        var earliest = exception.earliestEnd(exceptions.today());
        var before = TypedDate.of(form.day());
        var fits = before.filter(it -> !it.isBefore(earliest) && !it.isAfter(exception.last()));
        var faults = Faults.NONE
                .andIf(fits.isEmpty(), "before", "eligibility.exception.fault.before", earliest, exception.last())
                .and(ExceptionReading.reason("reason", form.words()));
        if (fits.isEmpty() || !faults.isEmpty()) {
            return Pages.refused(TEMPLATE, page(who, exception, form, faults));
        }
        recording.end(who, exception, fits.get(), form.words());
        redirect.addFlashAttribute(Notice.ok("eligibility.exception.ended"));
        return Pages.seeOther(ExceptionsController.PATH + "/" + id);
    }

    private ExceptionPage page(Authority who, CapException exception, ExceptionPage.EndForm form, Faults faults) {
        return new ExceptionPage(exception, exceptions.today(), recording.mayEnd(who, exception), form, faults);
    }
}
