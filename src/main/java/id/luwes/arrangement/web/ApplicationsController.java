package id.luwes.arrangement.web;

import id.luwes.access.Allow;
import id.luwes.access.Role;
import id.luwes.access.SignedIn;
import id.luwes.agency.Agencies;
import id.luwes.arrangement.AgreementLives;
import id.luwes.arrangement.Agreements;
import id.luwes.arrangement.Applications;
import id.luwes.arrangement.Drafts;
import id.luwes.core.EmployeeId;
import id.luwes.web.NotFound;
import id.luwes.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** A person's own applications. */
@Controller
@Allow(Role.EMPLOYEE)
class ApplicationsController {

    private final Applications applications;
    private final Agreements agreements;
    private final Agencies agencies;
    private final Drafts drafts;
    private final AgreementLives lives;

    ApplicationsController(
            Applications applications, Agreements agreements, Agencies agencies, Drafts drafts, AgreementLives lives) {
        this.applications = applications;
        this.agreements = agreements;
        this.agencies = agencies;
        this.drafts = drafts;
        this.lives = lives;
    }

    @GetMapping("/applications")
    ModelAndView mine(SignedIn person) {
        var me = me(person);
        var ends = lives.ends(me);
        var rows = applications.of(me).stream()
                .map(it -> ApplicationRow.of(it, ends))
                .toList();
        var running = agreements.on(me, agencies.today());
        return Pages.show(
                "arrangement/applications",
                new ApplicationsPage(rows, running, drafts.of(me, 0).isPresent()));
    }

    private static EmployeeId me(SignedIn person) {
        return person.employeeId().orElseThrow(NotFound::new);
    }
}
