package id.luwes.arrangement.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.arrangement.Application;
import id.luwes.arrangement.ApplicationId;
import id.luwes.arrangement.Deciding;
import id.luwes.arrangement.DecidingWithUndo;
import id.luwes.web.Faults;
import id.luwes.web.NotFound;
import id.luwes.web.Notice;
import id.luwes.web.Pages;
import id.luwes.web.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A case as both sides read it, and the decision on it. */
@Controller
class CaseController {

    private final CasePages pages;
    private final DecidingWithUndo deciding;

    CaseController(CasePages pages, DecidingWithUndo deciding) {
        this.pages = pages;
        this.deciding = deciding;
    }

    @GetMapping({"/applications/{id}", "/inbox/{id}"})
    @Allow({Role.EMPLOYEE, Role.SUPERIOR, Role.BKD, Role.UNIT_HEAD, Role.AUDITOR})
    ModelAndView show(Authority who, @PathVariable("id") long id) {
        return Pages.show("arrangement/case", pages.of(who, id, DecisionForm.EMPTY, Faults.NONE));
    }

    @PostMapping("/applications/{id}/decision")
    @Allow({Role.SUPERIOR, Role.BKD, Role.UNIT_HEAD})
    ModelAndView decide(
            Authority who,
            @PathVariable("id") long id,
            DecisionForm form,
            @RequestParam(defaultValue = "") String back,
            RedirectAttributes redirect) {
        if (!form.approves() && !form.refuses() && !form.returns()) {
            return again(who, id, form, Faults.NONE.and("decision", "arrangement.fault.decision"));
        }
        if (form.tooLong()) {
            return again(
                    who, id, form, Faults.NONE.and("reason", "arrangement.fault.reason-long", DecisionForm.LONGEST));
        }
        return switch (deciding.decide(who, new ApplicationId(id), form.choice(), form.reason())
                .orRefuse()) {
            case Deciding.Outcome.Decided decided -> {
                if (!deciding.canUndo()) {
                    redirect.addFlashAttribute(Notice.ok(
                            decided.application() instanceof Application.Submitted
                                    ? "arrangement.decided.consented"
                                    : "arrangement.decided." + form.word()));
                }
                yield Pages.seeOther(Pages.inboxOr(back, "/inbox"));
            }
            case Deciding.Outcome.AlreadyClosed closed ->
                throw Refusal.conflict(refused(closed.application()))
                        .leadingTo("/applications/" + id, "arrangement.open-case");
            case Deciding.Outcome.NotYours notYours -> throw new NotFound();
            case Deciding.Outcome.SuperiorDoubted doubted ->
                again(who, id, form, Faults.NONE.and("decision", "arrangement.fault.superior-doubted"));
            case Deciding.Outcome.ReasonMissing missing ->
                again(who, id, form, Faults.NONE.and("reason", "arrangement.fault.reason." + form.word()));
            case Deciding.Outcome.OnlyTheUnitHead head ->
                again(who, id, form, Faults.NONE.and("decision", "arrangement.fault.only-unit-head"));
            case Deciding.Outcome.NoLongerAllowed no ->
                again(who, id, form, Faults.NONE.and("decision", "arrangement.fault.no-longer-allowed"));
        };
    }

    static String refused(Application application) {
        return switch (application) {
            case Application.Returned returned -> "arrangement.refused.returned-already";
            case Application.Offered offered -> "arrangement.refused.offered-already";
            case Application.Offer offer -> "arrangement.refused.offered-already";
            // This person has agreed, and somebody else still has to.
            case Application.Submitted waiting -> "arrangement.refused.agreed-already";
            case Application.Closed closed -> "arrangement.refused.closed-already";
        };
    }

    private ModelAndView again(Authority who, long id, DecisionForm form, Faults faults) {
        return Pages.refused("arrangement/case", pages.of(who, id, form, faults));
    }
}
