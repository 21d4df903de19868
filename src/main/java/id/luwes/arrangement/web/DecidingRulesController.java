package id.luwes.arrangement.web;

import id.luwes.access.AdministeringAgency;
import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.arrangement.ConsentRules;
import id.luwes.arrangement.DecidingRules;
import id.luwes.web.Faults;
import id.luwes.web.Notice;
import id.luwes.web.Pages;
import id.luwes.web.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the agency sets about deciding. */
@Controller
class DecidingRulesController {

    static final String PATH = "/agency/decisions";

    private static final String TEMPLATE = "arrangement/decidingRules";

    private final DecidingRules rules;
    private final ConsentRules consents;

    DecidingRulesController(DecidingRules rules, ConsentRules consents) {
        this.rules = rules;
        this.consents = consents;
    }

    @GetMapping(PATH)
    @Allow({Role.ADMINISTRATOR, Role.AUDITOR})
    ModelAndView show(Authority who) {
        return Pages.show(TEMPLATE, page(who, DecidingRulesForm.of(rules.set()), Faults.NONE));
    }

    @PostMapping(PATH)
    @Allow(Role.ADMINISTRATOR)
    ModelAndView save(Authority who, DecidingRulesForm form, RedirectAttributes redirect) {
        if (!AdministeringAgency.mayChange(who)) {
            throw Refusal.forbidden("access.agency.beyond");
        }
        var faults = form.faults();
        if (!faults.isEmpty()) {
            return Pages.refused(TEMPLATE, page(who, form, faults));
        }
        rules.set(who.person(), form.patience());
        redirect.addFlashAttribute(Notice.ok("arrangement.rules.saved"));
        return Pages.seeOther(PATH);
    }

    @PostMapping(PATH + "/consents")
    @Allow(Role.ADMINISTRATOR)
    ModelAndView consents(Authority who, ConsentsForm form, RedirectAttributes redirect) {
        if (!AdministeringAgency.mayChange(who)) {
            throw Refusal.forbidden("access.agency.beyond");
        }
        var faults = form.faults();
        if (!faults.isEmpty()) {
            return Pages.refused(TEMPLATE, page(who, DecidingRulesForm.of(rules.set()), faults));
        }
        consents.set(who.person(), form.wanted(consents.wanted()));
        redirect.addFlashAttribute(Notice.ok("arrangement.consents.saved"));
        return Pages.seeOther(PATH);
    }

    private DecidingRulesPage page(Authority who, DecidingRulesForm form, Faults faults) {
        return new DecidingRulesPage(
                form,
                rules.patience(),
                rules.set().isEmpty(),
                consents.wanted(),
                AdministeringAgency.mayChange(who),
                faults);
    }
}
