package id.luwes.desk.web;

import id.luwes.access.Allow;
import id.luwes.access.Role;
import id.luwes.access.SignedIn;
import id.luwes.desk.OpeningTheDay;
import id.luwes.web.NotFound;
import id.luwes.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where an employee arrives. */
@Controller
@Allow(Role.EMPLOYEE)
class TodayController {

    private final OpeningTheDay opening;

    TodayController(OpeningTheDay opening) {
        this.opening = opening;
    }

    @GetMapping("/today")
    ModelAndView today(SignedIn person) {
        var me = person.employeeId().orElseThrow(NotFound::new);
        return Pages.show("desk/today", new TodayPage(opening.open(me)));
    }
}
