package id.luwes.arrangement.web;

import id.luwes.access.Allow;
import id.luwes.access.Role;
import id.luwes.access.SignedIn;
import id.luwes.agency.Agencies;
import id.luwes.arrangement.Agreements;
import id.luwes.arrangement.Application;
import id.luwes.arrangement.ApplicationId;
import id.luwes.arrangement.Applications;
import id.luwes.arrangement.Drafts;
import id.luwes.arrangement.Withdrawing;
import id.luwes.core.EmployeeId;
import id.luwes.web.NotFound;
import id.luwes.web.Notice;
import id.luwes.web.Pages;
import id.luwes.web.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A person's own applications. */
@Controller
@Allow(Role.EMPLOYEE)
class ApplicationsController {

    private final Applications applications;
    private final Agreements agreements;
    private final Agencies agencies;
    private final Drafts drafts;
    private final Withdrawing withdrawing;

    ApplicationsController(
            Applications applications,
            Agreements agreements,
            Agencies agencies,
            Drafts drafts,
            Withdrawing withdrawing) {
        this.applications = applications;
        this.agreements = agreements;
        this.agencies = agencies;
        this.drafts = drafts;
        this.withdrawing = withdrawing;
    }

    @GetMapping("/applications")
    ModelAndView mine(SignedIn person) {
        var me = me(person);
        var rows = applications.of(me).stream().map(ApplicationRow::of).toList();
        var running = agreements.on(me, agencies.today());
        return Pages.show(
                "arrangement/applications",
                new ApplicationsPage(rows, running, drafts.of(me).isPresent()));
    }

    @PostMapping("/applications/{id}/withdrawal")
    ModelAndView withdraw(SignedIn person, @PathVariable("id") long id, RedirectAttributes redirect) {
        var now = withdrawing.withdraw(person, new ApplicationId(id)).orElseThrow(NotFound::new);
        if (!(now instanceof Application.Withdrawn)) {
            throw Refusal.conflict("arrangement.refused.decided-already")
                    .leadingTo("/applications/" + id, "arrangement.open-case");
        }
        redirect.addFlashAttribute(Notice.ok("arrangement.withdrawn"));
        return Pages.seeOther("/applications/" + id);
    }

    private static EmployeeId me(SignedIn person) {
        return person.employeeId().orElseThrow(NotFound::new);
    }
}
