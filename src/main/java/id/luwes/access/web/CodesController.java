package id.luwes.access.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.IssuingCodes;
import id.luwes.access.Role;
import id.luwes.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** One-time codes as a list to print and cut, for people who never signed in. */
@Controller
@Allow({Role.ADMINISTRATOR, Role.BKD})
class CodesController {

    private final IssuingCodes issuing;

    CodesController(IssuingCodes issuing) {
        this.issuing = issuing;
    }

    @PostMapping("/accounts/codes")
    ModelAndView list(Authority who) {
        return Pages.show("access/codes", new CodesPage(issuing.list(who), IssuingCodes.MOST));
    }
}
