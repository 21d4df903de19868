package id.luwes.arrangement.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.arrangement.DayChangeId;
import id.luwes.arrangement.DecidingDays.Outcome;
import id.luwes.arrangement.DecidingDaysWithUndo;
import id.luwes.web.Faults;
import id.luwes.web.Letters;
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

/** What people ask for single days, for whoever decides on it. */
@Controller
@Allow({Role.SUPERIOR, Role.BKD, Role.UNIT_HEAD})
class WaitingDaysController {

    static final String PATH = "/days/waiting";
    private static final String VIEW = "arrangement/days-waiting";

    private final WaitingDayPages pages;
    private final DecidingDaysWithUndo deciding;

    WaitingDaysController(WaitingDayPages pages, DecidingDaysWithUndo deciding) {
        this.pages = pages;
        this.deciding = deciding;
    }

    @GetMapping(PATH)
    ModelAndView list(Authority who, @RequestParam(name = "page", defaultValue = "1") String page) {
        return Pages.show(VIEW, pages.of(who, page, WaitingDayPages.Sent.NOTHING));
    }

    /** One of them; whoever comes too late finds what still waits. */
    @GetMapping(PATH + "/{id:[0-9]+}")
    ModelAndView one(Authority who, @PathVariable("id") long id, RedirectAttributes redirect) {
        var page = pages.one(who, id);
        if (page.rows().isEmpty()) {
            redirect.addFlashAttribute(Notice.wait("arrangement.days.gone"));
            return Pages.seeOther(PATH);
        }
        return Pages.show(VIEW, page);
    }

    @PostMapping("/days/{id:[0-9]+}/ruling")
    ModelAndView rule(
            Authority who,
            @PathVariable("id") long id,
            @RequestParam(name = "ruling", defaultValue = "") String ruling,
            @RequestParam(name = "word", defaultValue = "") String typed,
            @RequestParam(name = "page", defaultValue = "1") String page,
            @RequestParam(name = "back", defaultValue = "") String back,
            RedirectAttributes redirect) {
        var word = DecisionForm.words(typed);
        var grants = ruling.equals("grant");
        var field = "word-" + id;
        var faults = Faults.NONE
                .andIf(!grants && !ruling.equals("refuse"), field, "arrangement.fault.decision")
                .andIf(Letters.count(word) > DayForm.LONGEST, field, "arrangement.fault.reason-long", DayForm.LONGEST);
        if (!faults.isEmpty()) {
            return again(who, page, new WaitingDayPages.Sent(id, word, faults));
        }
        var change = new DayChangeId(id);
        return switch (deciding.rule(who, change, grants, word)) {
            case Outcome.Granted done -> done(redirect, back, "granted");
            case Outcome.Refused done -> done(redirect, back, "refused");
            case Outcome.NotYours none -> throw new NotFound();
            case Outcome.AlreadyClosed closed ->
                throw Refusal.conflict("arrangement.days.closed").leadingTo(PATH, "arrangement.days.waiting.title");
            case Outcome.ReasonMissing missing ->
                again(
                        who,
                        page,
                        new WaitingDayPages.Sent(id, word, Faults.NONE.and(field, "arrangement.days.fault.word")));
            case Outcome.OnlyTheUnitHead head ->
                again(
                        who,
                        page,
                        new WaitingDayPages.Sent(id, word, Faults.NONE.and(field, "arrangement.days.fault.head")));
            case Outcome.NoLongerAllowed broken ->
                again(who, page, new WaitingDayPages.Sent(id, word, DayFaults.of(broken.findings(), field)));
        };
    }

    private ModelAndView done(RedirectAttributes redirect, String back, String what) {
        if (!deciding.canUndo()) {
            redirect.addFlashAttribute(Notice.ok("arrangement.days.done." + what));
        }
        return Pages.seeOther(Pages.inboxOr(back, PATH));
    }

    private ModelAndView again(Authority who, String page, WaitingDayPages.Sent sent) {
        return Pages.refused(VIEW, pages.of(who, page, sent));
    }
}
