package id.luwes.rulebook.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.access.RuleMakers;
import id.luwes.rulebook.PolicyDrafts;
import id.luwes.rulebook.RuleBook;
import id.luwes.rulebook.ShapingPolicies;
import id.luwes.web.Faults;
import id.luwes.web.Notice;
import id.luwes.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The drafts of policies: all of them, and how one begins. */
@Controller
@Allow({Role.BKD, Role.ORGANISATION_BUREAU})
class DraftsController {

    static final String PATH = "/policies/drafts";

    private static final String TEMPLATE = "rulebook/drafts";

    private final PolicyDrafts drafts;
    private final ShapingPolicies shaping;
    private final RuleBook book;

    DraftsController(PolicyDrafts drafts, ShapingPolicies shaping, RuleBook book) {
        this.drafts = drafts;
        this.shaping = shaping;
        this.book = book;
    }

    @GetMapping(PATH)
    @Allow({Role.BKD, Role.ORGANISATION_BUREAU, Role.AUDITOR})
    ModelAndView all(Authority who) {
        return Pages.show(TEMPLATE, page(who, Faults.NONE));
    }

    @PostMapping(PATH + "/copy")
    ModelAndView copy(
            Authority who,
            @RequestParam(name = "policy", defaultValue = "") String policy,
            RedirectAttributes redirect) {
        RuleMakers.mustDraft(who);
        if (book.policies().byId(policy).isEmpty()) {
            return Pages.refused(TEMPLATE, page(who, Faults.NONE.and("policy", "rulebook.fault.policy")));
        }
        return begun(shaping.copy(who.person(), policy), redirect);
    }

    @PostMapping(PATH + "/upload")
    ModelAndView upload(
            Authority who,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            RedirectAttributes redirect) {
        RuleMakers.mustDraft(who);
        return new SentPolicy(file)
                .taken(
                        text -> begun(shaping.upload(who.person(), text), redirect),
                        faults -> Pages.refused(TEMPLATE, page(who, faults)));
    }

    private static ModelAndView begun(long id, RedirectAttributes redirect) {
        redirect.addFlashAttribute(Notice.ok("rulebook.begun"));
        return Pages.seeOther(PATH + "/" + id);
    }

    private DraftsPage page(Authority who, Faults faults) {
        return new DraftsPage(drafts.stored(), book.policies(), RuleMakers.mayDraft(who), faults);
    }
}
