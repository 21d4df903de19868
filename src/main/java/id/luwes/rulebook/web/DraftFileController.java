package id.luwes.rulebook.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.access.RuleMakers;
import id.luwes.rulebook.PolicyDrafts;
import id.luwes.rulebook.RuleBook;
import id.luwes.rulebook.ShapingPolicies;
import id.luwes.web.Faults;
import id.luwes.web.NotFound;
import id.luwes.web.Notice;
import id.luwes.web.Pages;
import id.luwes.web.Requests;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A draft that was changed in a modeller comes back as its next text. */
@Controller
@Allow({Role.BKD, Role.ORGANISATION_BUREAU})
class DraftFileController {

    private final PolicyDrafts drafts;
    private final ShapingPolicies shaping;
    private final RuleBook book;

    DraftFileController(PolicyDrafts drafts, ShapingPolicies shaping, RuleBook book) {
        this.drafts = drafts;
        this.shaping = shaping;
        this.book = book;
    }

    @PostMapping(DraftController.ONE + "/file")
    ModelAndView replace(
            Authority who,
            @PathVariable("id") long id,
            @RequestParam(name = "seen", defaultValue = "") String seen,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            RedirectAttributes redirect) {
        RuleMakers.mustDraft(who);
        return new SentPolicy(file)
                .taken(text -> replaced(who, id, seen, text, redirect), faults -> again(who, id, faults));
    }

    private ModelAndView replaced(Authority who, long id, String seen, byte[] text, RedirectAttributes redirect) {
        shaping.replace(who.person(), id, (int) Requests.number(seen, DraftController.MOST_TEXTS), text);
        redirect.addFlashAttribute(Notice.ok("rulebook.file.replaced"));
        return Pages.seeOther(DraftsController.PATH + "/" + id);
    }

    private ModelAndView again(Authority who, long id, Faults faults) {
        var draft = drafts.find(id).orElseThrow(NotFound::new);
        return Pages.refused(
                DraftPage.TEMPLATE,
                DraftPage.of(draft, book.before(draft), who, shaping.leastNotice())
                        .with(faults));
    }
}
