package id.luwes.regime.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.access.RuleMakers;
import id.luwes.agency.Agencies;
import id.luwes.agency.Units;
import id.luwes.policy.PolicySource;
import id.luwes.regime.Crews;
import id.luwes.regime.ShapingRegimes;
import id.luwes.web.Faults;
import id.luwes.web.Notice;
import id.luwes.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Drafts regimes: those that come with Luwes, or one of the agency's own. */
@Controller
@Allow({Role.BKD, Role.ORGANISATION_BUREAU})
class DraftingRegimesController {

    private static final String TEMPLATE = "regime/new";

    private final ShapingRegimes shaping;
    private final Units units;
    private final Crews crews;
    private final Agencies agencies;
    private final PolicySource policies;

    DraftingRegimesController(
            ShapingRegimes shaping, Units units, Crews crews, Agencies agencies, PolicySource policies) {
        this.shaping = shaping;
        this.units = units;
        this.crews = crews;
        this.agencies = agencies;
        this.policies = policies;
    }

    @PostMapping(RegimesController.PATH + "/adopt")
    ModelAndView adopt(Authority who, RedirectAttributes redirect) {
        RuleMakers.mustDraft(who);
        redirect.addFlashAttribute(Notice.ok("regime.adopted", shaping.adoptShipped(who.person())));
        return Pages.seeOther(RegimesController.PATH);
    }

    @GetMapping(RegimesController.PATH + "/new")
    ModelAndView form(Authority who) {
        RuleMakers.mustDraft(who);
        return Pages.show(TEMPLATE, new NewRegimePage(RegimeForm.EMPTY, Faults.NONE));
    }

    @PostMapping(RegimesController.PATH)
    ModelAndView draft(Authority who, RegimeForm form, RedirectAttributes redirect) {
        RuleMakers.mustDraft(who);
        return switch (RegimeReading.of(form, agencies.today(), units.all(), crews.running(), policies.policies())) {
            case RegimeReading.Wrong wrong -> Pages.refused(TEMPLATE, new NewRegimePage(form, wrong.faults()));
            case RegimeReading.Read read -> {
                var id = shaping.draft(who.person(), read.draft());
                redirect.addFlashAttribute(Notice.ok("regime.drafted"));
                yield Pages.seeOther(RegimesController.PATH + "/" + id);
            }
        };
    }
}
