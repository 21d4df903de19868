package id.luwes.attendance.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.access.SignedIn;
import id.luwes.agency.Agencies;
import id.luwes.agency.WorkingCalendars;
import id.luwes.attendance.Journals;
import id.luwes.core.DateRange;
import id.luwes.core.EmployeeId;
import id.luwes.web.NotFound;
import id.luwes.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A month of days: one's own, and that of somebody whom one looks after. */
@Controller
class JournalController {

    private static final String MINE = "/attendance";

    private final Journals journals;
    private final WorkingCalendars calendars;
    private final Agencies agencies;

    JournalController(Journals journals, WorkingCalendars calendars, Agencies agencies) {
        this.journals = journals;
        this.calendars = calendars;
        this.agencies = agencies;
    }

    @GetMapping(MINE)
    @Allow(Role.EMPLOYEE)
    ModelAndView mine(SignedIn person, @RequestParam(name = "month", defaultValue = "") String month) {
        var me = person.employeeId().orElseThrow(NotFound::new);
        return show(me, "", "", MINE, month);
    }

    @GetMapping("/attendance/people/{id:[0-9]+}")
    @Allow({Role.SUPERIOR, Role.BKD, Role.AUDITOR})
    ModelAndView theirs(
            Authority who, @PathVariable("id") long id, @RequestParam(name = "month", defaultValue = "") String month) {
        var person = journals.open(who, new EmployeeId(id));
        return show(person.id(), person.name(), person.unit().name(), "/attendance/people/" + id, month);
    }

    private ModelAndView show(EmployeeId person, String name, String unit, String path, String asked) {
        var today = agencies.today();
        var month = Months.of(asked, today, path);
        var calendar = calendars.current();
        var journal = journals.of(person, DateRange.of(month), calendar, today);
        var provisional = calendar.isProvisional(month.getYear());
        return Pages.show(
                "attendance/journal",
                new JournalPage(name, unit, path.equals(MINE), path, month, provisional, journal));
    }
}
