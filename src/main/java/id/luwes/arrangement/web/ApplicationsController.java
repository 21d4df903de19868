package id.luwes.arrangement.web;

import id.luwes.access.Allow;
import id.luwes.access.Role;
import id.luwes.access.SignedIn;
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
    private final OwnAgreement own;
    private final Drafts drafts;
    private final LookCards looks;

    ApplicationsController(Applications applications, OwnAgreement own, Drafts drafts, LookCards looks) {
        this.applications = applications;
        this.own = own;
        this.drafts = drafts;
        this.looks = looks;
    }

    @GetMapping("/applications")
    ModelAndView mine(SignedIn person) {
        var me = me(person);
        var now = own.of(me);
        var rows = applications.of(me).stream()
                .map(it -> ApplicationRow.of(it, now.ends()))
                .toList();
        return Pages.show(
                "arrangement/applications",
                new ApplicationsPage(
                        rows,
                        now.today(),
                        now.running(),
                        now.offer(),
                        now.paused(),
                        looks.own(me),
                        drafts.of(me, 0).isPresent()));
    }

    private static EmployeeId me(SignedIn person) {
        return person.employeeId().orElseThrow(NotFound::new);
    }
}
