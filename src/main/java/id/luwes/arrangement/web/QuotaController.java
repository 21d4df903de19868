package id.luwes.arrangement.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.arrangement.ReadingQuota;
import id.luwes.core.EmployeeId;
import id.luwes.web.NotFound;
import id.luwes.web.Pages;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Why so many days a week: from the row of the policy to what is left of one week. */
@Controller
class QuotaController {

    private static final String PATH = "/quota";
    private static final String VIEW = "arrangement/quota";

    private final ReadingQuota reading;

    QuotaController(ReadingQuota reading) {
        this.reading = reading;
    }

    @GetMapping(PATH)
    @Allow(Role.EMPLOYEE)
    ModelAndView own(Authority who, @RequestParam(name = "week", defaultValue = "") String week) {
        return show(who, who.person().employeeId().orElseThrow(NotFound::new), week);
    }

    @GetMapping(PATH + "/{employee:[0-9]+}")
    @Allow({Role.EMPLOYEE, Role.SUPERIOR, Role.BKD, Role.UNIT_HEAD, Role.AUDITOR})
    ModelAndView other(
            Authority who,
            @PathVariable("employee") long employee,
            @RequestParam(name = "week", defaultValue = "") String week) {
        return show(who, new EmployeeId(employee), week);
    }

    private ModelAndView show(Authority who, EmployeeId person, String week) {
        var read = reading.open(who, person, DayForm.date(week.strip()).orElse(null))
                .orElseThrow(NotFound::new);
        return Pages.show(VIEW, new QuotaPage(read));
    }

    /** Where the week of a day is explained. */
    static String address(boolean own, EmployeeId person, LocalDate day) {
        return (own ? PATH : PATH + "/" + person) + "?week=" + day;
    }
}
