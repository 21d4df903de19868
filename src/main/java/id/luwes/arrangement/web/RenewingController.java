package id.luwes.arrangement.web;

import id.luwes.access.Allow;
import id.luwes.access.Role;
import id.luwes.access.SignedIn;
import id.luwes.arrangement.ApplicationId;
import id.luwes.arrangement.Renewing;
import id.luwes.arrangement.Renewing.Outcome;
import id.luwes.core.EmployeeId;
import id.luwes.web.Faults;
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

/** Renews with one tap, or opens the form filled with the same for the following period. */
@Controller
@Allow(Role.EMPLOYEE)
class RenewingController {

    private final Renewing renewing;
    private final ApplicationForms forms;
    private final ApplyPages pages;

    RenewingController(Renewing renewing, ApplicationForms forms, ApplyPages pages) {
        this.renewing = renewing;
        this.forms = forms;
        this.pages = pages;
    }

    @GetMapping("/applications/{id}/renewal")
    ModelAndView form(SignedIn person, @PathVariable("id") long id) {
        var me = me(person);
        var offer = renewing.offer(me, new ApplicationId(id)).orElseThrow(NotFound::new);
        var checked = forms.checked(me, FilledForm.of(offer.next()));
        return Pages.show("arrangement/apply", pages.of(me, checked, Faults.NONE));
    }

    @PostMapping("/applications/{id}/renewal")
    ModelAndView renew(SignedIn person, @PathVariable("id") long id, RedirectAttributes redirect) {
        var me = me(person);
        return switch (renewing.renew(person, me, new ApplicationId(id))) {
            case Outcome.Sent sent -> {
                redirect.addFlashAttribute(Notice.ok("arrangement.renewal.sent"));
                yield Pages.seeOther("/applications/" + sent.id());
            }
            case Outcome.Broken broken -> {
                var checked = forms.checked(me, FilledForm.of(broken.next()));
                yield Pages.refused("arrangement/apply", pages.of(me, checked, checked.faults()));
            }
            case Outcome.NotOffered not ->
                throw Refusal.conflict("arrangement.renewal.not-offered")
                        .leadingTo("/applications", "arrangement.mine.title");
        };
    }

    private static EmployeeId me(SignedIn person) {
        return person.employeeId().orElseThrow(NotFound::new);
    }
}
