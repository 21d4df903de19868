package id.luwes.eligibility.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.eligibility.ReadingEligibility;
import id.luwes.eligibility.VerdictId;
import id.luwes.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** A verdict on one sheet, to be printed and put into a file. */
@Controller
class SheetController {

    private static final String TEMPLATE = "eligibility/sheet";

    private final ReadingEligibility reading;

    SheetController(ReadingEligibility reading) {
        this.reading = reading;
    }

    @GetMapping("/eligibility/sheet/{verdict:[0-9]+}")
    @Allow({Role.EMPLOYEE, Role.SUPERIOR, Role.BKD, Role.AUDITOR})
    ModelAndView show(Authority who, @PathVariable long verdict) {
        return Pages.show(TEMPLATE, SheetPage.of(reading.sheet(who, new VerdictId(verdict))));
    }
}
