package id.luwes.access.web;

import id.luwes.access.AdministeringAgency;
import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.KeepingTokens;
import id.luwes.access.Role;
import id.luwes.web.Faults;
import id.luwes.web.Notice;
import id.luwes.web.Pages;
import id.luwes.web.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How long the tokens of an agency's people may live. */
@Controller
@Allow(Role.ADMINISTRATOR)
class ProgramsController {

    private final KeepingTokens keeping;

    ProgramsController(KeepingTokens keeping) {
        this.keeping = keeping;
    }

    @GetMapping("/agency/programs")
    @Allow({Role.ADMINISTRATOR, Role.AUDITOR})
    ModelAndView show(Authority who) {
        return Pages.show("access/programs", page(who, String.valueOf(keeping.longestDays()), Faults.NONE));
    }

    @PostMapping("/agency/programs")
    ModelAndView save(Authority who, @RequestParam(defaultValue = "") String days, RedirectAttributes redirect) {
        if (!AdministeringAgency.mayChange(who)) {
            throw Refusal.forbidden("access.agency.beyond");
        }
        if (!days.strip().matches("[1-9][0-9]?|[12][0-9]{2}|3[0-5][0-9]|36[0-6]")) {
            var faults = Faults.NONE.and("days", "access.programs.fault.days");
            return Pages.refused("access/programs", page(who, days, faults));
        }
        keeping.limit(who.person(), Integer.parseInt(days.strip()));
        redirect.addFlashAttribute(Notice.ok("access.programs.saved"));
        return Pages.seeOther("/agency/programs");
    }

    private static ProgramsPage page(Authority who, String days, Faults faults) {
        return new ProgramsPage(days, AdministeringAgency.mayChange(who), faults);
    }
}
