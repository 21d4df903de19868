package id.luwes.eligibility.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.eligibility.DisputeTimes;
import id.luwes.eligibility.DisputedFact;
import id.luwes.eligibility.DisputingFacts;
import id.luwes.web.Faults;
import id.luwes.web.Letters;
import id.luwes.web.NotFound;
import id.luwes.web.Notice;
import id.luwes.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Everybody says which fact of the own verdict is wrong, and what is right. */
@Controller
@Allow(Role.EMPLOYEE)
class DisputingFactsController {

    private static final String TEMPLATE = "eligibility/disputeNew";

    private final DisputingFacts disputing;
    private final DisputeTimes times;

    DisputingFactsController(DisputingFacts disputing, DisputeTimes times) {
        this.disputing = disputing;
        this.times = times;
    }

    /** The form; whoever has said it already is led to that. */
    @GetMapping(FactDisputesController.PATH + "/new")
    ModelAndView form(Authority who, @RequestParam(defaultValue = "") String fact) {
        var own = disputing.own(who, fact(fact));
        return own.open()
                .map(it -> Pages.seeOther(FactDisputesController.PATH + "/" + it.id()))
                .orElseGet(() -> Pages.show(TEMPLATE, new DisputeNewPage(own, times.due(), "", "", Faults.NONE)));
    }

    @PostMapping(FactDisputesController.PATH)
    ModelAndView say(
            Authority who,
            @RequestParam(defaultValue = "") String fact,
            @RequestParam(defaultValue = "") String claimed,
            @RequestParam(defaultValue = "") String words,
            RedirectAttributes redirect) {
        var wanted = fact(fact);
        var why = Letters.lines(words);
        var said = disputing.say(who, wanted, claimed, why);
        if (!said.faults().isEmpty()) {
            return Pages.refused(
                    TEMPLATE, new DisputeNewPage(disputing.own(who, wanted), times.due(), claimed, why, said.faults()));
        }
        redirect.addFlashAttribute(Notice.ok("eligibility.dispute.said"));
        return Pages.seeOther(FactDisputesController.PATH + "/" + said.id());
    }

    @PostMapping(FactDisputesController.ONE + "/withdrawal")
    ModelAndView takeBack(Authority who, @PathVariable("id") long id, RedirectAttributes redirect) {
        disputing.takeBack(who, id);
        redirect.addFlashAttribute(Notice.ok("eligibility.dispute.taken-back"));
        return Pages.seeOther("/eligibility");
    }

    private static DisputedFact fact(String word) {
        return DisputedFact.of(word).orElseThrow(NotFound::new);
    }
}
