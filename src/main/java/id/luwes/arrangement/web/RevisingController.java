package id.luwes.arrangement.web;

import id.luwes.access.Allow;
import id.luwes.access.Role;
import id.luwes.access.SignedIn;
import id.luwes.arrangement.ApplicationId;
import id.luwes.web.Faults;
import id.luwes.web.NotFound;
import id.luwes.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The form filled with what was returned; it is sent like any other. */
@Controller
@Allow(Role.EMPLOYEE)
class RevisingController {

    private final ApplicationForms forms;
    private final ApplyPages pages;

    RevisingController(ApplicationForms forms, ApplyPages pages) {
        this.forms = forms;
        this.pages = pages;
    }

    @GetMapping("/applications/{id}/revision")
    ModelAndView form(SignedIn person, @PathVariable("id") long id) {
        var me = person.employeeId().orElseThrow(NotFound::new);
        var returned = pages.returned(me, new ApplicationId(id)).orElseThrow(NotFound::new);
        var checked = forms.checked(me, forms.revising(returned.facts()));
        return Pages.show("arrangement/apply", pages.of(me, checked, Faults.NONE));
    }
}
