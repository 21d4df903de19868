package id.luwes.rulebook.web;

import id.luwes.access.Allow;
import id.luwes.access.AllowAnybody;
import id.luwes.access.Role;
import id.luwes.rulebook.PolicyDrafts;
import id.luwes.rulebook.RuleBook;
import id.luwes.web.NotFound;
import id.luwes.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The tables of a policy as tables: those in force for everybody, a draft for whoever reads drafts. */
@Controller
class TablesController {

    private final PolicyDrafts drafts;
    private final RuleBook book;

    TablesController(PolicyDrafts drafts, RuleBook book) {
        this.drafts = drafts;
        this.book = book;
    }

    @GetMapping("/policies/{id:[a-z0-9-]+}/tables")
    @AllowAnybody
    ModelAndView ofVersion(@PathVariable("id") String id) {
        var policy = book.policies().byId(id).orElseThrow(NotFound::new);
        return Pages.show(TablesPage.TEMPLATE, new TablesPage(policy, "/policies/" + id));
    }

    @GetMapping(DraftController.ONE + "/tables")
    @Allow({Role.BKD, Role.ORGANISATION_BUREAU, Role.AUDITOR})
    ModelAndView ofDraft(@PathVariable("id") long id) {
        var policy = drafts.find(id).orElseThrow(NotFound::new).policy();
        return Pages.show(TablesPage.TEMPLATE, new TablesPage(policy, DraftsController.PATH + "/" + id));
    }
}
