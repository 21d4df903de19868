package id.luwes.workforce.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.LookedAt;
import id.luwes.access.Role;
import id.luwes.core.EmployeeId;
import id.luwes.web.NotFound;
import id.luwes.web.Pages;
import id.luwes.web.Requests;
import id.luwes.workforce.Employee;
import id.luwes.workforce.PeopleList;
import id.luwes.workforce.ReadingPeople;
import id.luwes.workforce.Scope;
import id.luwes.workforce.Sight;
import id.luwes.workforce.UnitChoices;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Finds people and shows their records. */
@Controller
class PeopleController {

    private static final int VACANCIES = 50;
    private static final int LAST_PAGE = 100_000;

    private final PeopleList people;
    private final ReadingPeople reading;
    private final UnitChoices units;

    PeopleController(PeopleList people, ReadingPeople reading, UnitChoices units) {
        this.people = people;
        this.reading = reading;
        this.units = units;
    }

    @GetMapping("/people")
    @LookedAt({"q", "unit", "problems", "inactive"})
    @Allow({Role.BKD, Role.AUDITOR})
    ModelAndView list(
            Authority who,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") String unit,
            @RequestParam(defaultValue = "false") boolean problems,
            @RequestParam(defaultValue = "false") boolean inactive,
            @RequestParam(defaultValue = "1") String page) {
        var query = new PeopleList.Query(Requests.number(unit, Long.MAX_VALUE), q, problems, inactive);
        int shown = (int) Math.max(1, Requests.number(page, LAST_PAGE));
        var scope = Scope.of(who, Role.BKD, Role.AUDITOR);
        var found = people.find(scope, query, shown);
        var vacancies = problems ? people.vacancies(scope, VACANCIES) : List.<PeopleList.Vacancy>of();
        return Pages.show(
                "workforce/people", PeoplePage.of(query, found, units.in(scope), shown, who.has(Role.BKD), vacancies));
    }

    /** The own page, which tells too who has looked. */
    @GetMapping("/people/me")
    @Allow(Role.EMPLOYEE)
    ModelAndView own(Authority who) {
        return Pages.seeOther("/people/"
                + who.person().employeeId().orElseThrow(NotFound::new).value());
    }

    @GetMapping("/people/{employee:[0-9]+}")
    @Allow({Role.EMPLOYEE, Role.SUPERIOR, Role.BKD, Role.AUDITOR})
    ModelAndView one(Authority who, @PathVariable long employee) {
        return switch (reading.read(who, new EmployeeId(employee))) {
            case ReadingPeople.Dossier dossier ->
                Pages.show("workforce/person", PersonPage.of(dossier, mayMend(who, dossier.person())));
            case ReadingPeople.Colleague colleague -> Pages.show("workforce/colleague", ColleaguePage.of(colleague));
        };
    }

    private static boolean mayMend(Authority who, Employee person) {
        return Sight.isBkd(who, person) && !Sight.isOwn(who, person);
    }
}
