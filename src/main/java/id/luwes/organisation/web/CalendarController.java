package id.luwes.organisation.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.agency.Agencies;
import id.luwes.organisation.AmendingCalendar;
import id.luwes.organisation.CalendarYears;
import id.luwes.organisation.Shapers;
import id.luwes.web.Faults;
import id.luwes.web.Notice;
import id.luwes.web.Pages;
import id.luwes.web.Refusal;
import id.luwes.web.Requests;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The working calendar, for everybody to read; BKD and the administrator enter what was amended late. */
@Controller
@Allow({Role.BKD, Role.ADMINISTRATOR})
class CalendarController {

    private static final String TEMPLATE = "organisation/calendar";

    private final CalendarYears years;
    private final AmendingCalendar amending;
    private final Agencies agencies;

    CalendarController(CalendarYears years, AmendingCalendar amending, Agencies agencies) {
        this.years = years;
        this.amending = amending;
        this.agencies = agencies;
    }

    @GetMapping("/calendar")
    @Allow
    ModelAndView show(Authority who, @RequestParam(defaultValue = "") String year) {
        var wanted = (int) Requests.number(year, CalendarPage.LAST);
        return Pages.show(TEMPLATE, page(who, wanted, CalendarForm.EMPTY, Faults.NONE));
    }

    @PostMapping("/calendar")
    ModelAndView add(Authority who, CalendarForm form, RedirectAttributes redirect) {
        var faults = form.faults(agencies.today());
        if (faults.isEmpty()) {
            faults = amending.add(who, form.amendment());
        }
        if (!faults.isEmpty()) {
            return Pages.refused(TEMPLATE, page(who, 0, form, faults));
        }
        redirect.addFlashAttribute(Notice.ok("organisation.calendar.added"));
        return Pages.seeOther("/calendar?year=" + form.amendment().day().getYear());
    }

    @PostMapping("/calendar/withdrawal")
    ModelAndView withdraw(Authority who, CalendarForm form, RedirectAttributes redirect) {
        var faults = form.faults(agencies.today());
        if (faults.isEmpty()) {
            faults = amending.withdraw(who, form.amendment());
        }
        if (!faults.isEmpty()) {
            var first = faults.all().getFirst();
            throw Refusal.unprocessable(first.key(), first.arguments().toArray())
                    .leadingTo("/calendar", "organisation.calendar.back");
        }
        redirect.addFlashAttribute(Notice.ok("organisation.calendar.withdrawn"));
        return Pages.seeOther("/calendar?year=" + form.amendment().day().getYear());
    }

    private CalendarPage page(Authority who, int wanted, CalendarForm form, Faults faults) {
        int year = wanted < CalendarPage.FIRST ? agencies.today().getYear() : wanted;
        return new CalendarPage(years.of(year), AmendingCalendar.mayAmend(Shapers.amending(who)), form, faults);
    }
}
