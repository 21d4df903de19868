package id.luwes.attendance.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.LookedAt;
import id.luwes.access.Role;
import id.luwes.agency.Agencies;
import id.luwes.attendance.RegisteredCorrections;
import id.luwes.attendance.RegisteredCorrections.Filter;
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

/** Every correction for whoever oversees them; a look at the days of a person is kept in the trail by its page. */
@Controller
class CorrectionRegisterController {

    static final String PATH = "/attendance/corrections/all";

    private static final int SIZE = 20;

    private final RegisteredCorrections corrections;
    private final UnitChoices units;
    private final Agencies agencies;

    CorrectionRegisterController(RegisteredCorrections corrections, UnitChoices units, Agencies agencies) {
        this.corrections = corrections;
        this.units = units;
        this.agencies = agencies;
    }

    @GetMapping(PATH)
    @LookedAt
    @Allow({Role.BKD, Role.AUDITOR})
    ModelAndView register(Authority who, RegisterForm form) {
        var asked = form.at(PATH, RegisteredCorrections.STATES);
        var scope = Scope.of(who, Role.BKD, Role.AUDITOR);
        var filter = new Filter(new Sought(scope, asked.unit(), asked.text()), asked.state(), form.inMonth());
        var tally = corrections.counts(filter);
        var all = tally.of(asked.state());
        var paging = asked.paging(form.pageNumber(), all, SIZE);
        var rows = corrections.page(filter, paging.page(), SIZE).stream()
                .map(it -> CorrectionRegisterPage.Row.of(who, it))
                .toList();
        var latest = YearMonth.from(agencies.today());
        return Pages.show(
                "web/register",
                new CorrectionRegisterPage(asked, tally, rows, units.in(scope), latest, new Found(all, paging)));
    }
}
