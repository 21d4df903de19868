package id.luwes.arrangement.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.arrangement.ApplicationId;
import id.luwes.arrangement.DayChangeId;
import id.luwes.arrangement.ExplainingCases;
import id.luwes.arrangement.ExplainingDays;
import id.luwes.web.NotFound;
import id.luwes.web.Pages;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Why a single day or an application was decided as it was, on one sheet that can be printed and put into a file. */
@Controller
@Allow({Role.EMPLOYEE, Role.SUPERIOR, Role.BKD, Role.UNIT_HEAD, Role.AUDITOR})
class WhyController {

    private static final String VIEW = "arrangement/why";

    private final ExplainingDays days;
    private final ExplainingCases cases;
    private final DayPages pages;

    WhyController(ExplainingDays days, ExplainingCases cases, DayPages pages) {
        this.days = days;
        this.cases = cases;
        this.pages = pages;
    }

    @GetMapping("/days/{id:[0-9]+}/why")
    ModelAndView day(Authority who, @PathVariable("id") long id) {
        var file = days.open(who, new DayChangeId(id)).orElseThrow(NotFound::new);
        var row = pages.rows(List.of(file.change()), file.today()).getFirst();
        return Pages.show(VIEW, new DayWhyPage(file, row));
    }

    @GetMapping("/applications/{id:[0-9]+}/why")
    ModelAndView application(Authority who, @PathVariable("id") long id) {
        return Pages.show(
                VIEW, new CaseWhyPage(cases.open(who, new ApplicationId(id)).orElseThrow(NotFound::new)));
    }
}
