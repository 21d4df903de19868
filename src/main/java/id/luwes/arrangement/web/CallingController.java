package id.luwes.arrangement.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.arrangement.CallingIn;
import id.luwes.arrangement.CallingIn.Outcome;
import id.luwes.arrangement.DayChangeId;
import id.luwes.web.Faults;
import id.luwes.web.Letters;
import id.luwes.web.NotFound;
import id.luwes.web.Notice;
import id.luwes.web.Pages;
import id.luwes.web.Refusal;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Calls somebody to the office on a day away, by agreement or by a rule of the organisation, and takes that back. */
@Controller
@Allow({Role.SUPERIOR, Role.BKD, Role.UNIT_HEAD})
class CallingController {

    private static final String VIEW = "arrangement/calling";
    private static final String OF_AGREEMENT = "/applications/{id:[0-9]+}/calling";
    private static final String OF_PERSON = "/people/{employee:[0-9]+}/calling";
    private static final String LIFTING = "/{change:[0-9]+}/lifting";

    private final CallingPages pages;
    private final CallingIn calling;

    CallingController(CallingPages pages, CallingIn calling) {
        this.pages = pages;
        this.calling = calling;
    }

    @GetMapping({OF_AGREEMENT, OF_PERSON})
    ModelAndView show(Authority who, @PathVariable Map<String, String> path) {
        return Pages.show(VIEW, pages.of(who, CalledFrom.of(path), CallingPages.Sent.NOTHING));
    }

    @PostMapping({OF_AGREEMENT, OF_PERSON})
    ModelAndView call(
            Authority who,
            @PathVariable Map<String, String> path,
            @RequestParam(name = "day", defaultValue = "") String typed,
            @RequestParam(name = "reason", defaultValue = "") String reason,
            RedirectAttributes redirect) {
        var from = CalledFrom.of(path);
        var words = DecisionForm.words(reason);
        var day = DayForm.date(typed.strip());
        var faults = Faults.NONE
                .andIf(day.isEmpty(), "day", "arrangement.fault.date")
                .andIf(
                        Letters.count(words) > DayForm.LONGEST,
                        "reason",
                        "arrangement.fault.reason-long",
                        DayForm.LONGEST);
        if (day.isEmpty() || !faults.isEmpty()) {
            return again(who, from, typed, words, faults);
        }
        return switch (calling.call(who, pages.person(who, from), day.get(), words)) {
            case Outcome.Called done -> done(redirect, from, "called");
            case Outcome.NotYours none -> throw new NotFound();
            case Outcome.ReasonMissing missing ->
                again(who, from, typed, words, Faults.NONE.and("reason", "arrangement.calling.fault.reason"));
            case Outcome.TooSoon soon ->
                again(
                        who,
                        from,
                        typed,
                        words,
                        Faults.NONE.and("day", "arrangement.calling.fault.too-soon", soon.earliest()));
            case Outcome.Broken broken -> again(who, from, typed, words, DayFaults.of(broken.findings(), "day"));
        };
    }

    @PostMapping({OF_AGREEMENT + LIFTING, OF_PERSON + LIFTING})
    ModelAndView lift(
            Authority who,
            @PathVariable Map<String, String> path,
            @PathVariable("change") long change,
            RedirectAttributes redirect) {
        var from = CalledFrom.of(path);
        return switch (calling.lift(who, new DayChangeId(change))) {
            case CallingIn.Lifting.Lifted done -> done(redirect, from, "lifted");
            case CallingIn.Lifting.NotYours none -> throw new NotFound();
            case CallingIn.Lifting.Broken broken -> again(who, from, "", "", DayFaults.of(broken.findings(), "called"));
            case CallingIn.Lifting.CountedOn counted ->
                again(who, from, "", "", DayFaults.of(counted.counter(), "called"));
            case CallingIn.Lifting.TooLate late ->
                throw Refusal.conflict("arrangement.days.too-late")
                        .leadingTo(from.calling(), "arrangement.calling.title");
        };
    }

    private static ModelAndView done(RedirectAttributes redirect, CalledFrom from, String what) {
        redirect.addFlashAttribute(Notice.ok("arrangement.days.done." + what));
        return Pages.seeOther(from.calling());
    }

    private ModelAndView again(Authority who, CalledFrom from, String day, String reason, Faults faults) {
        return Pages.refused(VIEW, pages.of(who, from, new CallingPages.Sent(day, reason, faults)));
    }
}
