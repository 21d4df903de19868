package id.luwes.attendance.web;

import id.luwes.access.Allow;
import id.luwes.access.Role;
import id.luwes.access.SignedIn;
import id.luwes.agency.Agencies;
import id.luwes.agency.WorkingCalendars;
import id.luwes.attendance.AnsweringForgottenCheckOut;
import id.luwes.attendance.AnsweringForgottenCheckOut.Outcome;
import id.luwes.attendance.Journal;
import id.luwes.attendance.Journals;
import id.luwes.core.DateRange;
import id.luwes.web.Faults;
import id.luwes.web.Letters;
import id.luwes.web.NotFound;
import id.luwes.web.Notice;
import id.luwes.web.Pages;
import id.luwes.web.Refusal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What somebody says about a day whose check-out was forgotten. */
@Controller
@Allow(Role.EMPLOYEE)
class ForgottenController {

    private static final String TEMPLATE = "attendance/forgotten";
    private static final int SHORTEST = 3;
    private static final int LONGEST = 500;

    private final AnsweringForgottenCheckOut answering;
    private final Journals journals;
    private final WorkingCalendars calendars;
    private final Agencies agencies;

    ForgottenController(
            AnsweringForgottenCheckOut answering, Journals journals, WorkingCalendars calendars, Agencies agencies) {
        this.answering = answering;
        this.journals = journals;
        this.calendars = calendars;
        this.agencies = agencies;
    }

    @GetMapping("/attendance/days/{day}")
    ModelAndView show(
            SignedIn person, @PathVariable("day") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day) {
        return Pages.show(TEMPLATE, page(person, day, ForgottenForm.EMPTY, Faults.NONE));
    }

    @PostMapping("/attendance/days/{day}/check-out")
    ModelAndView answer(
            SignedIn person,
            @PathVariable("day") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
            ForgottenForm form,
            RedirectAttributes redirect) {
        var words = form.words();
        var ended = form.ended();
        var faults = Faults.NONE
                .andIf(ended.isEmpty(), "out", "attendance.fault.out")
                .andIf(Letters.count(words) < SHORTEST, "reason", "attendance.fault.reason")
                .andIf(Letters.count(words) > LONGEST, "reason", "attendance.fault.reason-long", LONGEST);
        if (!faults.isEmpty()) {
            return Pages.refused(TEMPLATE, page(person, day, form, faults));
        }
        return switch (answering.answer(person, day, ended.orElse(LocalTime.MIN), words)) {
            case Outcome.Asked asked -> {
                redirect.addFlashAttribute(Notice.ok("attendance.answered"));
                yield Pages.seeOther("/attendance?month=" + YearMonth.from(day));
            }
            case Outcome.NotAfter in ->
                Pages.refused(
                        TEMPLATE,
                        page(person, day, form, Faults.NONE.and("out", "attendance.fault.not-after", in.in())));
            case Outcome.NotLater recorded ->
                Pages.refused(
                        TEMPLATE,
                        page(person, day, form, Faults.NONE.and("out", "attendance.fault.not-later", recorded.out())));
            case Outcome.Waits waits ->
                throw Refusal.conflict("attendance.refused.waits").leadingTo("/attendance", "attendance.menu");
            case Outcome.NothingForgotten nothing ->
                throw Refusal.unprocessable("attendance.refused.nothing-forgotten")
                        .leadingTo("/attendance", "attendance.menu");
        };
    }

    private ForgottenPage page(SignedIn person, LocalDate day, ForgottenForm form, Faults faults) {
        var today = agencies.today();
        if (!AnsweringForgottenCheckOut.answerable(today).contains(day)) {
            throw new NotFound("attendance.refused.nothing-forgotten");
        }
        var me = person.employeeId().orElseThrow(NotFound::new);
        return journals.of(me, new DateRange(day, day), calendars.current(), today).entries().stream()
                .filter(it -> it.worked().isAnswerable(it.day()))
                .findFirst()
                .map(it -> page(it, form, faults))
                .orElseThrow(() -> new NotFound("attendance.refused.nothing-forgotten"));
    }

    private static ForgottenPage page(Journal.Entry entry, ForgottenForm form, Faults faults) {
        return new ForgottenPage(
                entry.day(),
                entry.worked().in().orElseThrow(),
                entry.worked().out(),
                entry.correction(),
                AnsweringForgottenCheckOut.DAYS_BACK,
                form,
                faults);
    }
}
