package id.luwes.arrangement.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.arrangement.ApplicationId;
import id.luwes.arrangement.KeepingAgreement;
import id.luwes.arrangement.KeepingAgreement.Outcome;
import id.luwes.arrangement.LookKey;
import id.luwes.web.Faults;
import id.luwes.web.NotFound;
import id.luwes.web.Notice;
import id.luwes.web.Pages;
import id.luwes.web.Refusal;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lets an agreement run of which something has changed since it was granted. */
@Controller
@Allow({Role.SUPERIOR, Role.BKD, Role.UNIT_HEAD})
class KeepingController {

    private final KeepingAgreement keeping;
    private final CasePages pages;

    KeepingController(KeepingAgreement keeping, CasePages pages) {
        this.keeping = keeping;
        this.pages = pages;
    }

    @PostMapping("/applications/{id:[0-9]+}/keeping")
    ModelAndView keep(
            Authority who,
            @PathVariable("id") long id,
            @RequestParam(defaultValue = "") List<String> seen,
            @RequestParam(defaultValue = "") String word,
            @RequestParam(defaultValue = "") String back,
            RedirectAttributes redirect) {
        var form = new DecisionForm("", word);
        if (form.tooLong()) {
            var faults = Faults.NONE.and("word", "arrangement.fault.reason-long", DecisionForm.LONGEST);
            return Pages.refused("arrangement/case", pages.of(who, id, form, faults));
        }
        var keys = seen.stream().map(LookKey::read).flatMap(Optional::stream).toList();
        return switch (keeping.keep(who, new ApplicationId(id), keys, form.reason())) {
            case Outcome.Kept kept -> {
                redirect.addFlashAttribute(Notice.ok("arrangement.look.done"));
                yield Pages.seeOther(Pages.inboxOr(back, "/applications/" + id));
            }
            case Outcome.NotYours notYours -> throw new NotFound();
            case Outcome.NothingLeft nothing -> throw refused("arrangement.look.nothing-left", id);
            case Outcome.ChangedMeanwhile changed -> throw refused("arrangement.look.changed", id);
        };
    }

    private static Refusal refused(String key, long id) {
        return Refusal.conflict(key).leadingTo("/applications/" + id, "arrangement.open-case");
    }
}
