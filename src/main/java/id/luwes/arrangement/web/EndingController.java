package id.luwes.arrangement.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.arrangement.ApplicationId;
import id.luwes.arrangement.EndingAgreement;
import id.luwes.arrangement.EndingAgreement.Outcome;
import id.luwes.web.Faults;
import id.luwes.web.NotFound;
import id.luwes.web.Notice;
import id.luwes.web.Pages;
import id.luwes.web.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Ends an agreement early, for the employee and for whoever decides; both see first what follows. */
@Controller
@Allow({Role.EMPLOYEE, Role.SUPERIOR, Role.BKD, Role.UNIT_HEAD})
class EndingController {

    private static final String VIEW = "arrangement/ending";

    private final EndingPages pages;
    private final EndingAgreement ending;

    EndingController(EndingPages pages, EndingAgreement ending) {
        this.pages = pages;
        this.ending = ending;
    }

    @GetMapping("/applications/{id}/ending")
    ModelAndView show(Authority who, @PathVariable("id") long id, EndingForm form) {
        return Pages.show(VIEW, pages.of(who, id, form, Faults.NONE));
    }

    @PostMapping("/applications/{id}/ending")
    ModelAndView end(Authority who, @PathVariable("id") long id, EndingForm form, RedirectAttributes redirect) {
        if (form.day().isEmpty()) {
            return again(who, id, form, Faults.NONE.and("from", "arrangement.fault.date"));
        }
        if (form.tooLong()) {
            return again(
                    who, id, form, Faults.NONE.and("reason", "arrangement.fault.reason-long", DecisionForm.LONGEST));
        }
        var wish = new EndingAgreement.Wish(form.day().get(), form.reason(), form.seenNumber());
        return switch (ending.end(who, new ApplicationId(id), wish)) {
            case Outcome.Ended ended -> {
                redirect.addFlashAttribute(Notice.ok("arrangement.ending.done"));
                yield Pages.seeOther("/applications/" + id);
            }
            case Outcome.NotYours notYours -> throw new NotFound();
            case Outcome.ReasonMissing missing ->
                again(who, id, form, Faults.NONE.and("reason", "arrangement.ending.fault.reason"));
            case Outcome.TooSoon soon ->
                again(who, id, form, Faults.NONE.and("from", "arrangement.ending.fault.too-soon", soon.earliest()));
            case Outcome.OverByThen over ->
                again(who, id, form, Faults.NONE.and("from", "arrangement.ending.fault.over", over.last()));
            case Outcome.ChangedMeanwhile changed ->
                throw Refusal.conflict("arrangement.ending.changed")
                        .leadingTo("/applications/" + id, "arrangement.open-case");
        };
    }

    private ModelAndView again(Authority who, long id, EndingForm form, Faults faults) {
        return Pages.refused(VIEW, pages.of(who, id, form, faults));
    }
}
