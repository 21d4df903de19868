package id.luwes.rulebook.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.access.RuleMakers;
import id.luwes.rulebook.PolicyDrafts;
import id.luwes.rulebook.RuleBook;
import id.luwes.rulebook.ShapingPolicies;
import id.luwes.web.NotFound;
import id.luwes.web.Notice;
import id.luwes.web.Pages;
import id.luwes.web.Requests;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Brings a draft into force, with what becomes of agreements that it breaks. */
@Controller
@Allow(Role.BKD)
class PublishingController {

    private final PolicyDrafts drafts;
    private final ShapingPolicies shaping;
    private final RuleBook book;

    PublishingController(PolicyDrafts drafts, ShapingPolicies shaping, RuleBook book) {
        this.drafts = drafts;
        this.shaping = shaping;
        this.book = book;
    }

    @PostMapping(DraftController.ONE + "/publish")
    ModelAndView publish(
            Authority who,
            @PathVariable("id") long id,
            @RequestParam(name = "seen", defaultValue = "0") String seen,
            FateForm form,
            RedirectAttributes redirect) {
        RuleMakers.mustPublish(who);
        var reading = form.reading(shaping.leastNotice());
        if (reading.fate().isEmpty()) {
            var draft = drafts.find(id).orElseThrow(NotFound::new);
            return Pages.refused(
                    DraftPage.TEMPLATE,
                    DraftPage.of(draft, book.before(draft), who, shaping.leastNotice())
                            .notPublished(form, reading.faults()));
        }
        shaping.publish(
                who.person(),
                id,
                (int) Requests.number(seen, DraftController.MOST_TEXTS),
                reading.fate().get());
        redirect.addFlashAttribute(Notice.ok("rulebook.published"));
        return Pages.seeOther(DraftsController.PATH + "/" + id);
    }
}
