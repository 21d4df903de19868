package id.luwes.objection.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.objection.DecidingObjectionWithUndo;
import id.luwes.web.Faults;
import id.luwes.web.NotFound;
import id.luwes.web.Notice;
import id.luwes.web.Pages;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The body decides on an objection, and names the facts of a contested verdict that are wrong. */
@Controller
@Allow(Role.EMPLOYEE)
class BodyDecisionController {

    private final ObjectionPages pages;
    private final DecidingObjectionWithUndo deciding;
    private final FoundFacts found;

    BodyDecisionController(ObjectionPages pages, DecidingObjectionWithUndo deciding, FoundFacts found) {
        this.pages = pages;
        this.deciding = deciding;
        this.found = found;
    }

    /** @param all every field, since each fact has one of its own */
    @PostMapping("/objections/{id:[0-9]+}/decision")
    ModelAndView decide(
            Authority who,
            @PathVariable("id") long id,
            BodyForm sent,
            @RequestParam Map<String, String> all,
            RedirectAttributes redirect) {
        var form = sent.with(FindingsForm.sent(all));
        var faults = form.faults(found.recorded(who, id));
        if (!faults.isEmpty()) {
            return again(who, id, form, faults);
        }
        return switch (deciding.decide(who, id, form.word())) {
            case DECIDED -> told(id, "objection.decided", redirect);
            case PROPOSED -> told(id, "objection.proposed", redirect);
            case NOT_OPEN -> throw ObjectionController.over(id);
            case NOT_YOURS -> throw new NotFound();
            case NO_PARTS -> again(who, id, form, Faults.NONE.and("ending", "objection.fault.no-parts"));
            case NO_FACTS -> again(who, id, form, Faults.NONE.and("ending", "objection.fault.no-facts"));
        };
    }

    private ModelAndView told(long id, String key, RedirectAttributes redirect) {
        if (!deciding.canUndo()) {
            redirect.addFlashAttribute(Notice.ok(key));
        }
        return Pages.seeOther("/objections/" + id);
    }

    private ModelAndView again(Authority who, long id, BodyForm form, Faults faults) {
        return pages.again(who, id, HearingForm.EMPTY, form, faults);
    }
}
