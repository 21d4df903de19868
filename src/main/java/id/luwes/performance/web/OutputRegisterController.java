package id.luwes.performance.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.LookedAt;
import id.luwes.access.Role;
import id.luwes.agency.Agencies;
import id.luwes.performance.RegisteredOutputs;
import id.luwes.performance.RegisteredOutputs.Filter;
import id.luwes.web.Pages;
import id.luwes.web.Register.Found;
import id.luwes.web.RegisterForm;
import id.luwes.workforce.Scope;
import id.luwes.workforce.Sought;
import id.luwes.workforce.UnitChoices;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Every output for whoever oversees them; a look into one of them is kept in the trail by its page. */
@Controller
class OutputRegisterController {

    static final String PATH = "/outputs/all";

    private static final int SIZE = 20;

    private final RegisteredOutputs outputs;
    private final UnitChoices units;
    private final Agencies agencies;

    OutputRegisterController(RegisteredOutputs outputs, UnitChoices units, Agencies agencies) {
        this.outputs = outputs;
        this.units = units;
        this.agencies = agencies;
    }

    @GetMapping(PATH)
    @LookedAt
    @Allow({Role.BKD, Role.AUDITOR})
    ModelAndView register(Authority who, RegisterForm form) {
        var asked = form.at(PATH, RegisteredOutputs.STATES);
        var scope = Scope.of(who, Role.BKD, Role.AUDITOR);
        var filter = new Filter(new Sought(scope, asked.unit(), asked.text()), asked.state(), form.inMonth());
        var tally = outputs.counts(filter);
        var all = tally.of(asked.state());
        var paging = asked.paging(form.pageNumber(), all, SIZE);
        return Pages.show(
                "web/register",
                new OutputRegisterPage(
                        asked,
                        tally,
                        outputs.page(filter, paging.page(), SIZE),
                        units.in(scope),
                        agencies.today(),
                        new Found(all, paging)));
    }
}
