package id.luwes.workforce.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.agency.NamedUnits;
import id.luwes.web.Faults;
import id.luwes.web.Letters;
import id.luwes.web.NotFound;
import id.luwes.web.Notice;
import id.luwes.web.Pages;
import id.luwes.web.Paging;
import id.luwes.workforce.Employees;
import id.luwes.workforce.KeepingTeams;
import id.luwes.workforce.KeepingTeams.Outcome;
import id.luwes.workforce.WorkTeams;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The teams that somebody belongs to or keeps, and the form for a new one. */
@Controller
@Allow({Role.EMPLOYEE, Role.BKD, Role.ORGANISATION_BUREAU, Role.ADMINISTRATOR, Role.AUDITOR})
class TeamsController {

    static final String PATH = "/teams";

    private static final int SHORTEST = 3;
    private static final int LONGEST = 120;

    private final WorkTeams teams;
    private final KeepingTeams keeping;
    private final Employees employees;

    TeamsController(WorkTeams teams, KeepingTeams keeping, Employees employees) {
        this.teams = teams;
        this.keeping = keeping;
        this.employees = employees;
    }

    @GetMapping(PATH)
    ModelAndView show(Authority who, @RequestParam(defaultValue = "1") String page) {
        return Pages.show("workforce/teams", page(who, page, TeamForm.EMPTY, Faults.NONE));
    }

    @PostMapping(PATH)
    ModelAndView form(Authority who, TeamForm form, RedirectAttributes redirect) {
        if (!teams.mayForm(who)) {
            throw new NotFound();
        }
        var name = form.value(form.name());
        var units = NamedUnits.atLeastOne(form.value(form.units()), teams.keepable(who));
        var reading = TeamReading.of(form, teams.today(), employees);
        var faults = Faults.NONE
                .andIf(
                        !Letters.between(name, SHORTEST, LONGEST),
                        "name",
                        "workforce.team.fault.name",
                        SHORTEST,
                        LONGEST)
                .and(units.faults())
                .and(reading.faults());
        if (!faults.isEmpty()) {
            return refused(who, form, faults);
        }
        var outcome = keeping.form(
                who, name, units.units().getFirst().id(), reading.joining().orElseThrow());
        if (!(outcome instanceof Outcome.Done done)) {
            return refused(who, form, TeamReading.faults(outcome));
        }
        redirect.addFlashAttribute(Notice.ok("workforce.team.formed"));
        return Pages.seeOther(PATH + "/" + done.team());
    }

    private ModelAndView refused(Authority who, TeamForm form, Faults faults) {
        return Pages.refused("workforce/teams", page(who, "1", form, faults));
    }

    private TeamsPage page(Authority who, String page, TeamForm form, Faults faults) {
        var paging = Paging.of(page, teams.count(who), WorkTeams.SIZE, PATH + "?page=");
        return new TeamsPage(teams.of(who, paging.page()), paging, teams.mayForm(who), form, faults);
    }
}
