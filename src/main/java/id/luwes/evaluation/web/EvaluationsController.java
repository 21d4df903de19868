package id.luwes.evaluation.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.evaluation.EvaluationLine;
import id.luwes.evaluation.Evaluations;
import id.luwes.web.Pages;
import id.luwes.web.Paging;
import id.luwes.workforce.Deputyships;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Evaluations in lists: one's own, and those on which one decides. */
@Controller
class EvaluationsController {

    private final Evaluations evaluations;
    private final Deputyships deputyships;

    EvaluationsController(Evaluations evaluations, Deputyships deputyships) {
        this.evaluations = evaluations;
        this.deputyships = deputyships;
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
        var acted = deputyships.actedFor(who);
        var rows = evaluations.toRule(who.person(), paging.page()).stream()
                .map(it -> new EvaluationRow(it, acted.getOrDefault(it.employee(), "")))
                .toList();
        return Pages.show("evaluation/team", new TeamPage(rows, counts, paging));
    }

    private static List<EvaluationRow> rows(List<EvaluationLine> lines) {
        return lines.stream().map(EvaluationRow::new).toList();
    }
}
