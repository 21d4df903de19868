package id.luwes.rulebook.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.access.RuleMakers;
import id.luwes.policy.Bilingual;
import id.luwes.policy.OutsideSubset;
import id.luwes.rulebook.PolicyDraft;
import id.luwes.rulebook.PolicyDrafts;
import id.luwes.rulebook.RuleBook;
import id.luwes.rulebook.ShapingPolicies;
import id.luwes.web.NotFound;
import id.luwes.web.Notice;
import id.luwes.web.Pages;
import id.luwes.web.Requests;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One draft of a policy. */
@Controller
@Allow({Role.BKD, Role.ORGANISATION_BUREAU})
class DraftController {

    static final String ONE = DraftsController.PATH + "/{id:[0-9]+}";
    static final int MOST_TEXTS = 1_000_000;

    private final PolicyDrafts drafts;
    private final ShapingPolicies shaping;
    private final RuleBook book;

    DraftController(PolicyDrafts drafts, ShapingPolicies shaping, RuleBook book) {
        this.drafts = drafts;
        this.shaping = shaping;
        this.book = book;
    }

    @GetMapping(ONE)
    @Allow({Role.BKD, Role.ORGANISATION_BUREAU, Role.AUDITOR})
    ModelAndView show(Authority who, @PathVariable("id") long id) {
        var stored = drafts.stored(id).orElseThrow(NotFound::new);
        return stored.draft()
                .map(it -> Pages.show(DraftPage.TEMPLATE, page(who, it)))
                .orElseGet(
                        () -> Pages.show("rulebook/unreadable", new UnreadablePage(stored, RuleMakers.mayDraft(who))));
    }

    @GetMapping(ONE + ".dmn")
    @Allow({Role.BKD, Role.ORGANISATION_BUREAU, Role.AUDITOR})
    ResponseEntity<byte[]> file(@PathVariable("id") long id) {
        var stored = drafts.stored(id).orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_XML)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(stored.name() + ".dmn")
                                .build()
                                .toString())
                .body(drafts.file(id).orElseThrow(NotFound::new));
    }

    @PostMapping(ONE)
    ModelAndView save(
            Authority who,
            @PathVariable("id") long id,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        RuleMakers.mustDraft(who);
        var draft = find(id);
        var form = DraftForm.sent(sent.toSingleValueMap());
        var reading = DraftReading.of(form, draft.policy());
        if (!reading.faults().isEmpty()) {
            return Pages.refused(DraftPage.TEMPLATE, page(who, draft).refused(form, Bilingual.NONE, reading.faults()));
        }
        try {
            shaping.save(who.person(), id, reading.edit((int) Requests.number(form.value("seen"), MOST_TEXTS)));
        } catch (OutsideSubset refused) {
            return Pages.refused(DraftPage.TEMPLATE, page(who, draft).refused(form, refused.told(), reading.faults()));
        }
        redirect.addFlashAttribute(Notice.ok("rulebook.saved"));
        return Pages.seeOther(DraftsController.PATH + "/" + id);
    }

    @PostMapping(ONE + "/discard")
    ModelAndView discard(Authority who, @PathVariable("id") long id, RedirectAttributes redirect) {
        RuleMakers.mustDraft(who);
        shaping.discard(who.person(), id);
        redirect.addFlashAttribute(Notice.ok("rulebook.discarded"));
        return Pages.seeOther(DraftsController.PATH);
    }

    private PolicyDraft find(long id) {
        return drafts.find(id).orElseThrow(NotFound::new);
    }

    private DraftPage page(Authority who, PolicyDraft draft) {
        return DraftPage.of(draft, book.before(draft), who, shaping.leastNotice());
    }
}
