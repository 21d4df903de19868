package id.luwes.arrangement.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.LookedAt;
import id.luwes.access.Role;
import id.luwes.agency.Agencies;
import id.luwes.arrangement.RegisteredApplications;
import id.luwes.arrangement.RegisteredApplications.Filter;
import id.luwes.web.Pages;
import id.luwes.web.Register.Found;
import id.luwes.web.RegisterForm;
import id.luwes.workforce.Scope;
import id.luwes.workforce.Sought;
import id.luwes.workforce.UnitChoices;
import java.time.YearMonth;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Every application for whoever oversees them; a look into one of them is kept in the trail by its page. */
@Controller
class ApplicationRegisterController {

    static final String PATH = "/applications/all";

    private static final int SIZE = 20;

    private final RegisteredApplications applications;
    private final UnitChoices units;
    private final Agencies agencies;

    ApplicationRegisterController(RegisteredApplications applications, UnitChoices units, Agencies agencies) {
        this.applications = applications;
        this.units = units;
        this.agencies = agencies;
    }

    @GetMapping(PATH)
    @LookedAt
    @Allow({Role.BKD, Role.AUDITOR})
    ModelAndView register(Authority who, RegisterForm form) {
        var asked = form.at(PATH, RegisteredApplications.STATES);
        var scope = Scope.of(who, Role.BKD, Role.AUDITOR);
        var filter = new Filter(new Sought(scope, asked.unit(), asked.text()), asked.state(), form.inMonth());
        var tally = applications.counts(filter);
        var all = tally.of(asked.state());
        var paging = asked.paging(form.pageNumber(), all, SIZE);
        return Pages.show(
                "web/register",
                new ApplicationRegisterPage(
                        asked,
                        tally,
                        applications.page(filter, paging.page(), SIZE),
                        units.in(scope),
                        YearMonth.from(agencies.today()),
                        new Found(all, paging)));
    }
}
