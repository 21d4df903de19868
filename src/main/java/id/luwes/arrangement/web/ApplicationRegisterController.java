package id.luwes.arrangement.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.LookedAt;
import id.luwes.access.Role;
import id.luwes.arrangement.RegisteredApplications;
import id.luwes.web.Pages;
import id.luwes.web.RegisterForm;
import id.luwes.workforce.Registers;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Every application for whoever oversees them; a look into one of them is kept in the trail by its page. */
@Controller
class ApplicationRegisterController {

    static final String PATH = "/applications/all";

    private final RegisteredApplications applications;
    private final Registers registers;

    ApplicationRegisterController(RegisteredApplications applications, Registers registers) {
        this.applications = applications;
        this.registers = registers;
    }

    @GetMapping(PATH)
    @LookedAt
    @Allow({Role.BKD, Role.AUDITOR})
    ModelAndView register(Authority who, RegisterForm form) {
        return Pages.show("web/register", new ApplicationRegisterPage(registers.of(who, form, PATH, applications)));
    }
}
