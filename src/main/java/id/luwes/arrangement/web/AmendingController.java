package id.luwes.arrangement.web;

import id.luwes.access.Allow;
import id.luwes.access.Role;
import id.luwes.access.SignedIn;
import id.luwes.arrangement.Amending;
import id.luwes.arrangement.ApplicationId;
import id.luwes.web.Faults;
import id.luwes.web.NotFound;
import id.luwes.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The form filled with what stands, to have a running or coming agreement changed; it is sent like any other. */
@Controller
@Allow(Role.EMPLOYEE)
class AmendingController {

    private final Amending amending;
    private final ApplicationForms forms;
    private final ApplyPages pages;

    AmendingController(Amending amending, ApplicationForms forms, ApplyPages pages) {
        this.amending = amending;
        this.forms = forms;
        this.pages = pages;
    }

    @GetMapping("/applications/{id}/amendment")
    ModelAndView form(SignedIn person, @PathVariable("id") long id) {
        var me = person.employeeId().orElseThrow(NotFound::new);
        var granted = new ApplicationId(id);
        var stands = amending.offer(me, granted).orElseThrow(NotFound::new);
        var checked = forms.checked(me, forms.amending(me, granted, stands));
        return Pages.show("arrangement/apply", pages.of(me, checked, Faults.NONE));
    }
}
