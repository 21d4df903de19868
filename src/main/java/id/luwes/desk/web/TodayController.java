package id.luwes.desk.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Role;
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
    ModelAndView today(Authority who) {
        var me = who.person().employeeId().orElseThrow(NotFound::new);
        var decides = who.has(Role.SUPERIOR) || who.has(Role.BKD) || who.has(Role.UNIT_HEAD);
        return Pages.show("desk/today", new TodayPage(opening.open(who.person(), me, decides)));
    }
}
