package id.luwes.eligibility.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.LookedAt;
import id.luwes.access.Role;
import id.luwes.core.EmployeeId;
import id.luwes.eligibility.TryingOnOne;
import id.luwes.eligibility.TryingPolicies;
import id.luwes.web.Faults;
import id.luwes.web.Pages;
import id.luwes.web.TypedDate;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** From the numbers of a dry run to the people, and to one person rule by rule. Nothing is kept, so each page is tried anew. */
@Controller
@Allow({Role.BKD, Role.AUDITOR})
class DryRunPeopleController {

    private static final String PATH = "/policies/drafts/{id:[0-9]+}/dry-run/people";

    private final TryingPolicies trying;
    private final TryingOnOne one;

    DryRunPeopleController(TryingPolicies trying, TryingOnOne one) {
        this.trying = trying;
        this.one = one;
    }

    @GetMapping(PATH)
    @LookedAt({"day", "unit", "position", "box", "grade", "sex", "age", "shift", "q"})
    ModelAndView people(Authority who, @PathVariable("id") long id, @RequestParam Map<String, String> asked) {
        var typed = typed(asked);
        var people = trying.people(who, id, TypedDate.of(typed), PeopleWanted.read(asked));
        var page = DryRunPeoplePage.of(id, people, asked.getOrDefault("page", "1"), faults(typed));
        return page.faults().isEmpty()
                ? Pages.show("eligibility/dryRunPeople", page)
                : Pages.refused("eligibility/dryRunPeople", page);
    }

    @GetMapping(PATH + "/{employee:[0-9]+}")
    ModelAndView person(
            Authority who,
            @PathVariable("id") long id,
            @PathVariable("employee") long employee,
            @RequestParam Map<String, String> asked) {
        var typed = typed(asked);
        var page = new TriedOnOnePage(one.of(who, id, new EmployeeId(employee), TypedDate.of(typed)), faults(typed));
        return page.faults().isEmpty()
                ? Pages.show("eligibility/triedOnOne", page)
                : Pages.refused("eligibility/triedOnOne", page);
    }

    private static String typed(Map<String, String> asked) {
        return asked.getOrDefault("day", "").strip();
    }

    private static Faults faults(String day) {
        return Faults.NONE.andIf(!day.isEmpty() && TypedDate.of(day).isEmpty(), "day", "eligibility.dry.fault.day");
    }
}
