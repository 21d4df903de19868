package id.luwes.arrangement.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.arrangement.AnsweringOffer;
import id.luwes.arrangement.AnsweringOffer.Outcome;
import id.luwes.arrangement.Application;
import id.luwes.arrangement.ApplicationId;
import id.luwes.web.Faults;
import id.luwes.web.NotFound;
import id.luwes.web.Notice;
import id.luwes.web.Pages;
import id.luwes.web.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Accepts what was offered with one tap, or declines it with a word. */
@Controller
@Allow(Role.EMPLOYEE)
class AnsweringController {

    private final AnsweringOffer answering;
    private final CasePages pages;

    AnsweringController(AnsweringOffer answering, CasePages pages) {
        this.answering = answering;
        this.pages = pages;
    }

    @PostMapping("/applications/{id}/acceptance")
    ModelAndView accept(Authority who, @PathVariable("id") long id, RedirectAttributes redirect) {
        return answered(who, id, DecisionForm.EMPTY, answering.accept(who.person(), new ApplicationId(id)), redirect);
    }

    @PostMapping("/applications/{id}/refusal")
    ModelAndView decline(Authority who, @PathVariable("id") long id, DecisionForm form, RedirectAttributes redirect) {
        if (form.tooLong()) {
            return again(
                    who, id, form, Faults.NONE.and("reason", "arrangement.fault.reason-long", DecisionForm.LONGEST));
        }
        return answered(who, id, form, answering.decline(who.person(), new ApplicationId(id), form.reason()), redirect);
    }

    private ModelAndView answered(
            Authority who, long id, DecisionForm form, Outcome outcome, RedirectAttributes redirect) {
        return switch (outcome) {
            case Outcome.Accepted accepted -> {
                redirect.addFlashAttribute(Notice.ok("arrangement.offer.accepted"));
                yield Pages.seeOther("/applications/" + id);
            }
            case Outcome.AwaitsConsent awaits -> {
                redirect.addFlashAttribute(Notice.ok("arrangement.offer.awaits-consent"));
                yield Pages.seeOther("/applications/" + id);
            }
            case Outcome.Declined declined -> {
                redirect.addFlashAttribute(Notice.ok("arrangement.offer.declined"));
                yield Pages.seeOther("/applications/" + id);
            }
            case Outcome.NotYours notYours -> throw new NotFound();
            case Outcome.AlreadyClosed closed ->
                throw Refusal.conflict(
                                closed.offer() instanceof Application.TakenBack
                                        ? "arrangement.offer.taken-back-already"
                                        : "arrangement.offer.answered-already")
                        .leadingTo("/applications/" + id, "arrangement.open-case");
            case Outcome.WordMissing missing ->
                again(who, id, form, Faults.NONE.and("reason", "arrangement.offer.fault.word"));
            case Outcome.NoLongerAllowed no ->
                again(who, id, form, Faults.NONE.and("answer", OfferCard.Hindrance.RULES.key()));
            case Outcome.CounterFallsShort fallsShort ->
                again(who, id, form, Faults.NONE.and("answer", OfferCard.Hindrance.COUNTER.key()));
        };
    }

    private ModelAndView again(Authority who, long id, DecisionForm form, Faults faults) {
        return Pages.refused("arrangement/case", pages.of(who, id, form, faults));
    }
}
