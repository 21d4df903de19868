package id.luwes.evaluation.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.evaluation.EvaluationLine;
import id.luwes.evaluation.Evaluations;
import id.luwes.web.Pages;
import id.luwes.web.Paging;
import id.luwes.workforce.Scope;
import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Evaluations in lists: one's own, those on which one decides, a month for BKD. */
@Controller
class EvaluationsController {

    private static final int SIZE = 25;

    private final Evaluations evaluations;

    EvaluationsController(Evaluations evaluations) {
        this.evaluations = evaluations;
    }

    @GetMapping("/evaluations")
    @Allow(Role.EMPLOYEE)
    ModelAndView mine(Authority who) {
        var rows = who.person().employeeId().map(evaluations::of).orElse(List.of());
        return Pages.show("evaluation/mine", new MinePage(rows(rows)));
    }

    @GetMapping("/evaluations/team")
    @Allow({Role.SUPERIOR, Role.BKD})
    ModelAndView team(Authority who, @RequestParam(defaultValue = "1") String page) {
        var counts = evaluations.toRuleByState(who.person());
        var all = counts.values().stream().mapToInt(Integer::intValue).sum();
        var paging = Paging.of(page, all, Evaluations.SHOWN, "/evaluations/team?page=");
        return Pages.show(
                "evaluation/team", new TeamPage(rows(evaluations.toRule(who.person(), paging.page())), counts, paging));
    }

    @GetMapping("/evaluations/overview")
    @Allow({Role.BKD, Role.AUDITOR})
    ModelAndView overview(
            Authority who,
            @RequestParam(defaultValue = "") String month,
            @RequestParam(defaultValue = "1") String page) {
        var months = evaluations.months();
        // An address that somebody has shortened still shows the newest month.
        var shown = months.stream().filter(it -> it.toString().equals(month)).findFirst();
        var wanted = shown.orElse(months.isEmpty() ? YearMonth.of(2000, 1) : months.getFirst());
        var scope = Scope.of(who, Role.BKD, Role.AUDITOR);
        var counts = evaluations.counts(wanted, scope);
        int asked = page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page) : 1;
        var paging = MonthPage.paging(wanted, counts, asked, SIZE);
        var open = evaluations.open(wanted, scope, paging.page(), SIZE);
        return Pages.show("evaluation/overview", new MonthPage(wanted, months, counts, rows(open), paging));
    }

    private static List<EvaluationRow> rows(List<EvaluationLine> lines) {
        return lines.stream().map(EvaluationRow::new).toList();
    }
}
