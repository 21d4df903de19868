package id.luwes.rulebook.web;

import id.luwes.access.Allow;
import id.luwes.access.AllowAnybody;
import id.luwes.access.Role;
import id.luwes.policy.Policy;
import id.luwes.rulebook.PolicyDrafts;
import id.luwes.rulebook.RuleBook;
import id.luwes.web.NotFound;
import id.luwes.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Any two versions of a policy side by side: those in force for everybody, drafts for whoever reads drafts. */
@Controller
class DifferenceController {

    private final PolicyDrafts drafts;
    private final RuleBook book;

    DifferenceController(PolicyDrafts drafts, RuleBook book) {
        this.drafts = drafts;
        this.book = book;
    }

    @GetMapping("/policies/{id:[a-z0-9-]+}/difference")
    @AllowAnybody
    ModelAndView ofVersions(
            @PathVariable("id") String id, @RequestParam(name = "with", defaultValue = "") String with) {
        return page(book.policies().byId(id).orElseThrow(NotFound::new), "/policies/" + id, with);
    }

    @GetMapping(DraftController.ONE + "/difference")
    @Allow({Role.BKD, Role.ORGANISATION_BUREAU, Role.AUDITOR})
    ModelAndView ofDraft(@PathVariable("id") long id, @RequestParam(name = "with", defaultValue = "") String with) {
        return page(drafts.find(id).orElseThrow(NotFound::new).policy(), DraftsController.PATH + "/" + id, with);
    }

    private ModelAndView page(Policy policy, String back, String with) {
        var known = book.policies();
        return Pages.show(
                DifferencePage.TEMPLATE,
                new DifferencePage(policy, back, known, DifferencePage.chosen(policy, known, with)));
    }
}
