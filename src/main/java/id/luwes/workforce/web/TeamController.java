package id.luwes.workforce.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.web.Faults;
import id.luwes.web.NotFound;
import id.luwes.web.Notice;
import id.luwes.web.Pages;
import id.luwes.web.Paging;
import id.luwes.workforce.Employees;
import id.luwes.workforce.KeepingTeams;
import id.luwes.workforce.KeepingTeams.Joining;
import id.luwes.workforce.KeepingTeams.Outcome;
import id.luwes.workforce.Team;
import id.luwes.workforce.WorkTeams;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One team: who leads it and who belongs to it, for those who see it; changed by those who keep it. */
@Controller
@Allow({Role.EMPLOYEE, Role.BKD, Role.ORGANISATION_BUREAU, Role.ADMINISTRATOR, Role.AUDITOR})
class TeamController {

    private static final String PATH = TeamsController.PATH + "/{id:[0-9]+}";
    private static final String VIEW = "workforce/team";

    private final WorkTeams teams;
    private final KeepingTeams keeping;
    private final Employees employees;

    TeamController(WorkTeams teams, KeepingTeams keeping, Employees employees) {
        this.teams = teams;
        this.keeping = keeping;
        this.employees = employees;
    }

    @GetMapping(PATH)
    ModelAndView show(Authority who, @PathVariable("id") long id, @RequestParam(defaultValue = "1") String page) {
        return Pages.show(VIEW, page(who, id, page, new Sent("", TeamForm.EMPTY, Faults.NONE)));
    }

    @PostMapping(PATH + "/members")
    ModelAndView add(Authority who, @PathVariable("id") long id, TeamForm form, RedirectAttributes redirect) {
        return change(who, id, new Change("members", form, it -> keeping.add(who, id, it)), redirect);
    }

    @PostMapping(PATH + "/lead")
    ModelAndView lead(Authority who, @PathVariable("id") long id, TeamForm form, RedirectAttributes redirect) {
        var fromToday = new TeamForm(null, null, form.nip(), null, null, form.letter());
        return change(who, id, new Change("lead", fromToday, it -> keeping.lead(who, id, it)), redirect);
    }

    @PostMapping(PATH + "/members/{member:[0-9]+}/end")
    ModelAndView remove(
            Authority who,
            @PathVariable("id") long id,
            @PathVariable("member") long member,
            RedirectAttributes redirect) {
        keeping.remove(who, id, member);
        redirect.addFlashAttribute(Notice.ok("workforce.team.removed"));
        return Pages.seeOther(TeamsController.PATH + "/" + id);
    }

    @PostMapping(PATH + "/end")
    ModelAndView end(Authority who, @PathVariable("id") long id, RedirectAttributes redirect) {
        keeping.end(who, id);
        redirect.addFlashAttribute(Notice.ok("workforce.team.ended"));
        return Pages.seeOther(TeamsController.PATH);
    }

    private record Change(String what, TeamForm form, Function<Joining, Outcome> how) {}

    private record Sent(String what, TeamForm form, Faults faults) {}

    private ModelAndView change(Authority who, long id, Change change, RedirectAttributes redirect) {
        if (teams.find(who, id).filter(Team::kept).isEmpty()) {
            throw new NotFound();
        }
        var reading = TeamReading.of(change.form(), teams.today(), employees);
        var faults = reading.joining()
                .map(it -> TeamReading.faults(change.how().apply(it)))
                .orElse(reading.faults());
        if (!faults.isEmpty()) {
            return Pages.refused(VIEW, page(who, id, "1", new Sent(change.what(), change.form(), faults)));
        }
        redirect.addFlashAttribute(Notice.ok("workforce.team.saved." + change.what()));
        return Pages.seeOther(TeamsController.PATH + "/" + id);
    }

    private TeamPage page(Authority who, long id, String page, Sent sent) {
        var team = teams.find(who, id).orElseThrow(NotFound::new);
        var paging = Paging.of(page, teams.size(id), WorkTeams.SIZE, TeamsController.PATH + "/" + id + "?page=");
        return new TeamPage(team, teams.members(id, paging.page()), paging, sent.what(), sent.form(), sent.faults());
    }
}
