package id.luwes.evaluation.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.LookedAt;
import id.luwes.access.Role;
import id.luwes.evaluation.Evaluations;
import id.luwes.evaluation.RegisteredEvaluations;
import id.luwes.evaluation.RegisteredEvaluations.Filter;
import id.luwes.web.Asked;
import id.luwes.web.Pages;
import id.luwes.web.Register.Found;
import id.luwes.web.RegisterForm;
import id.luwes.workforce.Scope;
import id.luwes.workforce.Sought;
import id.luwes.workforce.UnitChoices;
import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** A month of evaluations for whoever oversees them; a look into one of them is kept in the trail by its page. */
@Controller
class MonthController {

    private static final String PATH = "/evaluations/overview";
    private static final int SIZE = 20;

    private final Evaluations evaluations;
    private final RegisteredEvaluations registered;
    private final UnitChoices units;

    MonthController(Evaluations evaluations, RegisteredEvaluations registered, UnitChoices units) {
        this.evaluations = evaluations;
        this.registered = registered;
        this.units = units;
    }

    @GetMapping(PATH)
    @LookedAt
    @Allow({Role.BKD, Role.AUDITOR})
    ModelAndView overview(Authority who, RegisterForm form) {
        var months = evaluations.months();
        var month = month(form, months);
        var read = form.at(PATH, MonthPage.STATES);
        var asked = new Asked(PATH, read.text(), read.unit(), read.state(), month.toString());
        var scope = Scope.of(who, Role.BKD, Role.AUDITOR);
        var filter = new Filter(new Sought(scope, asked.unit(), asked.text()), asked.state(), month);
        var counts = registered.counts(filter);
        var all = MonthPage.tally(counts).of(asked.state());
        var paging = asked.paging(form.pageNumber(), all, SIZE);
        var rows = registered.page(filter, paging.page(), SIZE).stream()
                .map(EvaluationRow::new)
                .toList();
        return Pages.show(
                "evaluation/overview",
                new MonthPage(asked, month, months, counts, rows, units.in(scope), new Found(all, paging)));
    }

    /** An address that somebody has shortened still shows the newest month. */
    private static YearMonth month(RegisterForm form, List<YearMonth> months) {
        var newest = months.isEmpty() ? YearMonth.of(2000, 1) : months.getFirst();
        return form.inMonth().filter(months::contains).orElse(newest);
    }
}
