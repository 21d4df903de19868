package id.luwes.arrangement.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.arrangement.Application;
import id.luwes.arrangement.ApplicationId;
import id.luwes.arrangement.Withdrawing;
import id.luwes.web.Faults;
import id.luwes.web.NotFound;
import id.luwes.web.Notice;
import id.luwes.web.Pages;
import id.luwes.web.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes back one's own application, with a reason if the person wants to leave one. */
@Controller
@Allow(Role.EMPLOYEE)
class WithdrawingController {

    private final Withdrawing withdrawing;
    private final CasePages pages;

    WithdrawingController(Withdrawing withdrawing, CasePages pages) {
        this.withdrawing = withdrawing;
        this.pages = pages;
    }

    @PostMapping("/applications/{id}/withdrawal")
    ModelAndView withdraw(Authority who, @PathVariable("id") long id, DecisionForm form, RedirectAttributes redirect) {
        if (form.tooLong()) {
            var fault = Faults.NONE.and("reason", "arrangement.fault.reason-long", DecisionForm.LONGEST);
            return Pages.refused("arrangement/case", pages.of(who, id, form, fault));
        }
        var now = withdrawing
                .withdraw(who.person(), new ApplicationId(id), form.reason())
                .orElseThrow(NotFound::new);
        if (!(now instanceof Application.Withdrawn)) {
            throw Refusal.conflict("arrangement.refused.decided-already")
                    .leadingTo("/applications/" + id, "arrangement.open-case");
        }
        redirect.addFlashAttribute(Notice.ok("arrangement.withdrawn"));
        return Pages.seeOther("/applications/" + id);
    }
}
