package id.luwes.eligibility.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.LookedAt;
import id.luwes.access.Role;
import id.luwes.access.RuleMakers;
import id.luwes.eligibility.MovingNumbers;
import id.luwes.policy.OutsideSubset;
import id.luwes.policy.PolicyText.ExampleText;
import id.luwes.policy.PolicyText.Head;
import id.luwes.rulebook.PolicyDraft;
import id.luwes.rulebook.ShapingPolicies;
import id.luwes.rulebook.ShapingPolicies.Edit;
import id.luwes.web.Notice;
import id.luwes.web.Pages;
import id.luwes.web.Requests;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The numbers of a draft as levers, with totals that follow while they move. */
@Controller
class LeversController {

    private static final String PATH = "/policies/drafts/{id:[0-9]+}/levers";
    private static final int MOST_TEXTS = 1_000_000;

    private final MovingNumbers moving;
    private final ShapingPolicies shaping;

    LeversController(MovingNumbers moving, ShapingPolicies shaping) {
        this.moving = moving;
        this.shaping = shaping;
    }

    @GetMapping(PATH)
    @Allow({Role.BKD, Role.AUDITOR})
    @LookedAt({})
    ModelAndView show(Authority who, @PathVariable("id") long id, @RequestParam MultiValueMap<String, String> sent) {
        var draft = moving.open(who, id);
        return shown(who, draft, LeversForm.of(draft.policy(), sent));
    }

    @PostMapping(PATH)
    @Allow(Role.BKD)
    ModelAndView save(
            Authority who,
            @PathVariable("id") long id,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        RuleMakers.mustDraft(who);
        var draft = moving.open(who, id);
        var form = LeversForm.of(draft.policy(), sent);
        if (!form.faults().isEmpty()) {
            return shown(who, draft, form);
        }
        int seen = (int) Requests.number(String.valueOf(sent.getFirst("seen")), MOST_TEXTS);
        var policy = draft.policy();
        try {
            shaping.save(
                    who.person(),
                    id,
                    new Edit(seen, Head.of(policy), ExampleText.of(policy), policy.moved(form.positions())));
        } catch (OutsideSubset refused) {
            return shown(who, draft, form.refused(refused));
        }
        redirect.addFlashAttribute(Notice.ok("eligibility.levers.saved"));
        return Pages.seeOther("/policies/drafts/" + id);
    }

    private ModelAndView shown(Authority who, PolicyDraft draft, LeversForm form) {
        try {
            return page(who, draft, form);
        } catch (OutsideSubset refused) {
            return page(who, draft, form.refused(refused));
        }
    }

    private ModelAndView page(Authority who, PolicyDraft draft, LeversForm form) {
        boolean sound = form.faults().isEmpty();
        var page = new LeversPage(
                draft,
                form.positions(),
                form.faults(),
                sound ? Optional.of(moving.swing(draft, form.positions())) : Optional.empty(),
                RuleMakers.mayDraft(who) && !draft.isPublished());
        return sound ? Pages.show(LeversPage.TEMPLATE, page) : Pages.refused(LeversPage.TEMPLATE, page);
    }
}
