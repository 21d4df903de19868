package id.luwes.eligibility.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.LookedAt;
import id.luwes.access.Role;
import id.luwes.eligibility.KeptCounts;
import id.luwes.eligibility.Overview;
import id.luwes.eligibility.Overview.Filter;
import id.luwes.policy.Decision;
import id.luwes.policy.PolicySource;
import id.luwes.web.Pages;
import id.luwes.web.Requests;
import id.luwes.workforce.Scope;
import id.luwes.workforce.UnitChoices;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Everybody's verdict in the scope of BKD, filtered and counted by unit, box and reason. */
@Controller
class OverviewController {

    private static final int SIZE = 16;
    private static final Set<String> STANDINGS = Set.of("", "eligible", "not", "unjudged");

    private final Overview overview;
    private final KeptCounts kept;
    private final PolicySource source;
    private final UnitChoices units;

    OverviewController(Overview overview, KeptCounts kept, PolicySource source, UnitChoices units) {
        this.overview = overview;
        this.kept = kept;
        this.source = source;
        this.units = units;
    }

    @GetMapping("/eligibility/overview")
    @LookedAt({"unit", "box", "reason", "standing"})
    @Allow({Role.BKD, Role.AUDITOR})
    ModelAndView show(
            Authority who,
            @RequestParam(defaultValue = "0") String unit,
            @RequestParam(defaultValue = "0") String box,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String standing,
            @RequestParam(defaultValue = "1") String page) {
        var filter = new Filter(
                Requests.number(unit, Long.MAX_VALUE),
                (int) Requests.number(box, 9),
                reasonCodes().contains(reason) ? reason : "",
                STANDINGS.contains(standing) ? standing : "");
        var scope = Scope.of(who, Role.BKD, Role.AUDITOR);
        var counted = kept.of(scope, filter);
        long people = counted.counts().standings().stream()
                .mapToLong(it -> it.people())
                .sum();
        var paging = OverviewPage.paging(filter, people, (int) Math.max(1, Requests.number(page, 1_000_000)), SIZE);
        return Pages.show(
                "eligibility/overview",
                new OverviewPage(
                        filter,
                        counted,
                        overview.lines(scope, filter, paging.page(), SIZE),
                        units.in(scope),
                        reasonCodes(),
                        paging));
    }

    private List<String> reasonCodes() {
        return Stream.concat(
                        source.policies().all().stream()
                                .flatMap(it -> it.rules().stream())
                                .map(it -> it.code()),
                        Stream.of(Decision.FACT_MISSING))
                .distinct()
                .sorted()
                .toList();
    }
}
