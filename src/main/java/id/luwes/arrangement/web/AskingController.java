package id.luwes.arrangement.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.arrangement.ApplicationId;
import id.luwes.arrangement.AskingOpinions;
import id.luwes.arrangement.AskingOpinions.Outcome;
import id.luwes.arrangement.Opinion;
import id.luwes.arrangement.OpinionId;
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

/** Whoever decides asks a colleague for an opinion, and takes that back. */
@Controller
@Allow({Role.SUPERIOR, Role.BKD, Role.UNIT_HEAD})
class AskingController {

    private static final String VIEW = "arrangement/asking";

    private final AskingPages pages;
    private final AskingOpinions asking;

    AskingController(AskingPages pages, AskingOpinions asking) {
        this.pages = pages;
        this.asking = asking;
    }

    @GetMapping("/applications/{id:[0-9]+}/opinions")
    ModelAndView form(Authority who, @PathVariable("id") long id, AskingForm form) {
        return Pages.show(VIEW, pages.of(who, id, form, Faults.NONE));
    }

    @PostMapping("/applications/{id:[0-9]+}/opinions")
    ModelAndView ask(Authority who, @PathVariable("id") long id, AskingForm form, RedirectAttributes redirect) {
        var faults = form.faults();
        if (!faults.isEmpty()) {
            return again(who, id, form, faults);
        }
        return switch (asking.ask(who, new ApplicationId(id), form.asked().orElseThrow(), form.question())) {
            case Outcome.Asked asked -> done(redirect, id, "arrangement.opinion.asked.done");
            case Outcome.NotYours none -> throw new NotFound();
            case Outcome.NotWaiting over -> throw AskingPages.over(over.application());
            case Outcome.SuperiorDoubted doubted ->
                again(who, id, form, Faults.NONE.and("question", "arrangement.fault.superior-doubted"));
            case Outcome.Nobody nobody -> again(who, id, form, colleague("nobody"));
            case Outcome.NoColleague none -> again(who, id, form, colleague("no-colleague"));
            case Outcome.AlreadyAsked already -> again(who, id, form, colleague("already"));
            case Outcome.Enough enough ->
                again(who, id, form, Faults.NONE.and("question", "arrangement.opinion.fault.enough", Opinion.MOST));
        };
    }

    @PostMapping("/applications/{id:[0-9]+}/opinions/{opinion:[0-9]+}/withdrawal")
    ModelAndView takeBack(
            Authority who,
            @PathVariable("id") long id,
            @PathVariable("opinion") long opinion,
            RedirectAttributes redirect) {
        var open = asking.takeBack(who, new ApplicationId(id), new OpinionId(opinion))
                .orElseThrow(NotFound::new);
        if (!open) {
            throw Refusal.conflict("arrangement.opinion.refused.over")
                    .leadingTo("/applications/" + id, "arrangement.open-case");
        }
        return done(redirect, id, "arrangement.opinion.taken-back.done");
    }

    private static Faults colleague(String why) {
        return Faults.NONE.and("colleague", "arrangement.opinion.fault." + why);
    }

    private static ModelAndView done(RedirectAttributes redirect, long id, String key) {
        redirect.addFlashAttribute(Notice.ok(key));
        return Pages.seeOther("/applications/" + id + "#opinions");
    }

    private ModelAndView again(Authority who, long id, AskingForm form, Faults faults) {
        return Pages.refused(VIEW, pages.of(who, id, form, faults));
    }
}
