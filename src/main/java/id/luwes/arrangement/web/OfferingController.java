package id.luwes.arrangement.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.arrangement.Application;
import id.luwes.arrangement.ApplicationId;
import id.luwes.arrangement.Offering;
import id.luwes.arrangement.Offering.Outcome;
import id.luwes.web.Faults;
import id.luwes.web.Letters;
import id.luwes.web.NotFound;
import id.luwes.web.Notice;
import id.luwes.web.Pages;
import id.luwes.web.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Offers something else than was asked, and takes it back. */
@Controller
@Allow({Role.SUPERIOR, Role.BKD, Role.UNIT_HEAD})
class OfferingController {

    private static final String VIEW = "arrangement/offer";

    private final OfferPages pages;
    private final Offering offering;

    OfferingController(OfferPages pages, Offering offering) {
        this.pages = pages;
        this.offering = offering;
    }

    @GetMapping("/applications/{id}/offer")
    ModelAndView form(Authority who, @PathVariable("id") long id) {
        return Pages.show(VIEW, pages.begun(who, id));
    }

    /** Checks without keeping anything; with htmx only the check comes back. */
    @PostMapping("/applications/{id}/offer/check")
    ModelAndView check(
            Authority who,
            @PathVariable("id") long id,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(name = "action", defaultValue = "check") String action) {
        var checked = pages.checked(who, id, ApplicationForm.of(sent).after(action));
        if (action.equals("live")) {
            return Pages.show("arrangement/checked", CheckedPage.of(checked).shownIn(checked.form()));
        }
        var faults = ApplicationForm.reshapes(action) ? Faults.NONE : checked.faults();
        return Pages.show(VIEW, pages.again(who, id, checked, reason(sent), faults));
    }

    @PostMapping("/applications/{id}/offer")
    ModelAndView offer(
            Authority who,
            @PathVariable("id") long id,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var checked = pages.checked(who, id, ApplicationForm.of(sent));
        var reason = reason(sent);
        var faults = Letters.count(reason) > DecisionForm.LONGEST
                ? checked.faults().and("reason", "arrangement.fault.reason-long", DecisionForm.LONGEST)
                : checked.faults();
        if (!faults.isEmpty()) {
            return Pages.refused(VIEW, pages.again(who, id, checked, reason, faults));
        }
        return switch (offering.offer(
                who, new ApplicationId(id), checked.reading().proposal(), reason)) {
            case Outcome.Offered offered -> {
                redirect.addFlashAttribute(Notice.ok("arrangement.offer.sent"));
                yield Pages.seeOther("/inbox");
            }
            case Outcome.NotYours notYours -> throw new NotFound();
            case Outcome.AlreadyClosed closed ->
                throw Refusal.conflict(CaseController.refused(closed.application()))
                        .leadingTo("/applications/" + id, "arrangement.open-case");
            case Outcome.SuperiorDoubted doubted ->
                again(who, id, checked, reason, Faults.NONE.and("reason", "arrangement.fault.superior-doubted"));
            case Outcome.ReasonMissing missing ->
                again(who, id, checked, reason, Faults.NONE.and("reason", "arrangement.offer.fault.reason"));
            case Outcome.NothingDiffers same ->
                again(who, id, checked, reason, Faults.NONE.and("mode1", "arrangement.offer.fault.same"));
            case Outcome.OnlyTheUnitHead head ->
                again(who, id, checked, reason, Faults.NONE.and("mode1", "arrangement.offer.fault.counter"));
            case Outcome.Broken broken ->
                again(who, id, checked, reason, ProposalFaults.of(Faults.NONE, broken.findings()));
        };
    }

    @PostMapping("/applications/{id}/recall")
    ModelAndView takeBack(Authority who, @PathVariable("id") long id, RedirectAttributes redirect) {
        var now = offering.takeBack(who, new ApplicationId(id)).orElseThrow(NotFound::new);
        if (!(now instanceof Application.TakenBack)) {
            throw Refusal.conflict("arrangement.offer.answered-already")
                    .leadingTo("/applications/" + id, "arrangement.open-case");
        }
        redirect.addFlashAttribute(Notice.ok("arrangement.offer.taken-back"));
        return Pages.seeOther("/inbox");
    }

    private ModelAndView again(Authority who, long id, ApplicationForms.Checked checked, String reason, Faults faults) {
        return Pages.refused(VIEW, pages.again(who, id, checked, reason, faults));
    }

    private static String reason(MultiValueMap<String, String> sent) {
        return DecisionForm.words(sent.getFirst("reason"));
    }
}
