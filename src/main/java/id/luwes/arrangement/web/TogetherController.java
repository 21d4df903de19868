package id.luwes.arrangement.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.arrangement.DecidingTogether;
import id.luwes.arrangement.Inbox;
import id.luwes.web.Faults;
import id.luwes.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The applications of the inbox, several of them decided in one go. */
@Controller
class TogetherController {

    /** The applications among what waits, to be worked through. */
    static final String PATH = "/inbox/applications";

    private final Inboxes inboxes;
    private final DecidingTogether deciding;

    TogetherController(Inboxes inboxes, DecidingTogether deciding) {
        this.inboxes = inboxes;
        this.deciding = deciding;
    }

    @GetMapping(PATH)
    @Allow({Role.SUPERIOR, Role.BKD, Role.UNIT_HEAD})
    ModelAndView inbox(
            Authority who,
            @RequestParam(name = "page", defaultValue = "1") String page,
            @RequestParam(name = "open", defaultValue = "") String open,
            Model told) {
        return Pages.show("arrangement/inbox", inboxes.of(who, page, open).after(result(told)));
    }

    @PostMapping(PATH)
    @Allow({Role.SUPERIOR, Role.BKD, Role.UNIT_HEAD})
    ModelAndView decide(Authority who, TogetherForm form, RedirectAttributes redirect) {
        var faults = faults(form);
        if (!faults.isEmpty()) {
            return Pages.refused("arrangement/inbox", inboxes.of(who, "1").again(form, faults));
        }
        var ids = form.ids(Inbox.SIZE).toList();
        var sent = form.decided();
        var results =
                sent.approves() ? deciding.approve(who, ids, sent.reason()) : deciding.refuse(who, ids, sent.reason());
        redirect.addFlashAttribute(TogetherResult.ATTRIBUTE, TogetherResult.of(results, deciding.canUndo()));
        return Pages.seeOther(PATH);
    }

    private static Faults faults(TogetherForm form) {
        var decision = form.decided();
        if (form.ids(1).findAny().isEmpty()) {
            return Faults.NONE.and("application", "arrangement.together.none");
        }
        if (!decision.approves() && !decision.refuses()) {
            return Faults.NONE.and("decision", "arrangement.fault.decision");
        }
        if (decision.tooLong()) {
            return Faults.NONE.and("reason", "arrangement.fault.reason-long", DecisionForm.LONGEST);
        }
        return decision.refuses() && decision.reason().isBlank()
                ? Faults.NONE.and("reason", "arrangement.fault.reason.refused")
                : Faults.NONE;
    }

    private static @Nullable TogetherResult result(Model told) {
        return told.getAttribute(TogetherResult.ATTRIBUTE) instanceof TogetherResult result ? result : null;
    }
}
