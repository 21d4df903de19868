package id.luwes.access.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.OpeningOneAccount;
import id.luwes.access.OpeningOneAccount.Outcome;
import id.luwes.access.Role;
import id.luwes.web.Faults;
import id.luwes.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A new account for somebody without an employee record. */
@Controller
@Allow(Role.ADMINISTRATOR)
class OpeningAccountController {

    private final OpeningOneAccount opening;

    OpeningAccountController(OpeningOneAccount opening) {
        this.opening = opening;
    }

    @GetMapping("/accounts/new")
    ModelAndView show(Authority who) {
        OpeningOneAccount.require(who);
        return Pages.show("access/openAccount", new OpenAccountPage("", "", Faults.NONE));
    }

    /** Shows the code once; it is in no address, no log and no flash. */
    @PostMapping("/accounts")
    ModelAndView open(
            Authority who,
            @RequestParam(defaultValue = "") String login,
            @RequestParam(defaultValue = "") String name) {
        return switch (opening.open(who, login, name)) {
            case Outcome.Opened opened -> Pages.show("access/code", new CodePage(opened.account(), opened.issued()));
            case Outcome.Refused refused ->
                Pages.refused("access/openAccount", new OpenAccountPage(login, name, refused.faults()));
        };
    }
}
