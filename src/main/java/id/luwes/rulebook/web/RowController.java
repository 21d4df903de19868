package id.luwes.rulebook.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.access.RuleMakers;
import id.luwes.policy.OutsideSubset;
import id.luwes.rulebook.PolicyDrafts;
import id.luwes.rulebook.ShapingRows;
import id.luwes.web.NotFound;
import id.luwes.web.Notice;
import id.luwes.web.Pages;
import id.luwes.web.Requests;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One row of a draft, whole: its cells, its words, and what it stands on. */
@Controller
@Allow({Role.BKD, Role.ORGANISATION_BUREAU})
class RowController {

    private static final String PATH = DraftsController.PATH + "/{id:[0-9]+}/row";
    private static final int MOST_TEXTS = 1_000_000;

    private final PolicyDrafts drafts;
    private final ShapingRows shaping;

    RowController(PolicyDrafts drafts, ShapingRows shaping) {
        this.drafts = drafts;
        this.shaping = shaping;
    }

    @GetMapping(PATH)
    ModelAndView show(
            Authority who, @PathVariable("id") long id, @RequestParam(name = "row", defaultValue = "") String row) {
        RuleMakers.mustDraft(who);
        return Pages.show(RowPage.TEMPLATE, page(id, row));
    }

    @PostMapping(PATH)
    ModelAndView write(
            Authority who,
            @PathVariable("id") long id,
            @RequestParam Map<String, String> sent,
            RedirectAttributes redirect) {
        RuleMakers.mustDraft(who);
        var page = page(id, sent.getOrDefault("row", "")).typed(sent);
        return done(page, redirect, "rulebook.saved", () -> {
            shaping.write(who.person(), id, page.edit(seen(sent)));
            return page.row().id();
        });
    }

    @PostMapping(PATH + "/copy")
    ModelAndView copy(
            Authority who,
            @PathVariable("id") long id,
            @RequestParam Map<String, String> sent,
            RedirectAttributes redirect) {
        RuleMakers.mustDraft(who);
        var page = page(id, sent.getOrDefault("row", ""));
        return done(
                page,
                redirect,
                "rulebook.row.copied",
                () -> shaping.copy(who.person(), id, seen(sent), page.row().id()));
    }

    @PostMapping(PATH + "/removal")
    ModelAndView remove(
            Authority who,
            @PathVariable("id") long id,
            @RequestParam Map<String, String> sent,
            RedirectAttributes redirect) {
        RuleMakers.mustDraft(who);
        var page = page(id, sent.getOrDefault("row", ""));
        return done(page, redirect, "rulebook.row.removed", () -> {
            shaping.remove(who.person(), id, seen(sent), page.row().id());
            return "";
        });
    }

    /** To the row that the work names, or to the draft; where the draft would be no policy any more, the page says why. */
    private static ModelAndView done(RowPage page, RedirectAttributes redirect, String key, Supplier<String> work) {
        try {
            var row = work.get();
            redirect.addFlashAttribute(Notice.ok(key));
            return Pages.seeOther(
                    row.isEmpty()
                            ? DraftsController.PATH + "/" + page.draft().id()
                            : page.path() + "?row=" + URLEncoder.encode(row, StandardCharsets.UTF_8));
        } catch (OutsideSubset refused) {
            return Pages.refused(RowPage.TEMPLATE, page.refused(refused.told()));
        }
    }

    private static int seen(Map<String, String> sent) {
        return (int) Requests.number(sent.getOrDefault("seen", ""), MOST_TEXTS);
    }

    private RowPage page(long id, String row) {
        var draft = drafts.find(id).filter(it -> !it.isPublished()).orElseThrow(NotFound::new);
        return RowPage.of(draft, row).orElseThrow(NotFound::new);
    }
}
