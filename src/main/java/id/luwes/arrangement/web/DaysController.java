package id.luwes.arrangement.web;

import id.luwes.access.Allow;
import id.luwes.access.Role;
import id.luwes.access.SignedIn;
import id.luwes.arrangement.ChangingDays;
import id.luwes.arrangement.ChangingDays.Answer;
import id.luwes.arrangement.ChangingDays.Outcome;
import id.luwes.arrangement.DayChangeId;
import id.luwes.core.EmployeeId;
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

/** Single days that somebody works otherwise than agreed. */
@Controller
@Allow(Role.EMPLOYEE)
class DaysController {

    static final String PATH = "/days";
    private static final String VIEW = "arrangement/days";
    private static final DayForm NOTHING = new DayForm("", "", "", "", "", "");

    private final DayPages pages;
    private final ChangingDays changing;

    DaysController(DayPages pages, ChangingDays changing) {
        this.pages = pages;
        this.changing = changing;
    }

    @GetMapping(PATH)
    ModelAndView show(SignedIn person, DayForm form) {
        return Pages.show(VIEW, pages.of(me(person), form, Faults.NONE));
    }

    @PostMapping(PATH)
    ModelAndView ask(SignedIn person, DayForm form, RedirectAttributes redirect) {
        var me = me(person);
        var kept = pages.now(me, form);
        return switch (form.read(pages.offices(), kept)) {
            case DayForm.Read.Wrong wrong -> again(me, form, wrong.faults());
            case DayForm.Read.Wishes read ->
                switch (changing.ask(person, me, read.wishes(), form.reason())) {
                    case Answer.Asked asked -> done(redirect, asked.fallsShort() ? "asked-short" : "asked");
                    case Answer.Told told -> done(redirect, "told");
                    case Answer.Broken broken -> again(me, form, DayFaults.of(broken.findings(), "day"));
                };
        };
    }

    @PostMapping(PATH + "/{id:[0-9]+}/withdrawal")
    ModelAndView takeBack(SignedIn person, @PathVariable("id") long id, RedirectAttributes redirect) {
        var me = me(person);
        return switch (changing.takeBack(person, me, new DayChangeId(id))) {
            case Outcome.TakenBack taken -> done(redirect, "withdrawn");
            case Outcome.Broken broken -> again(me, NOTHING, DayFaults.of(broken.findings(), "mine"));
            case Outcome.CountedOn counted -> again(me, NOTHING, DayFaults.of(counted.counter(), "mine"));
            case Outcome.TooLate late ->
                throw Refusal.conflict("arrangement.days.too-late").leadingTo(PATH, "arrangement.days.title");
            case Outcome.NotYours none -> throw new NotFound();
        };
    }

    private ModelAndView done(RedirectAttributes redirect, String what) {
        redirect.addFlashAttribute(Notice.ok("arrangement.days.done." + what));
        return Pages.seeOther(PATH);
    }

    private ModelAndView again(EmployeeId me, DayForm form, Faults faults) {
        return Pages.refused(VIEW, pages.of(me, form, faults));
    }

    private static EmployeeId me(SignedIn person) {
        return person.employeeId().orElseThrow(NotFound::new);
    }
}
