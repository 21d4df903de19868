package id.luwes.attendance.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.LookedAt;
import id.luwes.access.Role;
import id.luwes.attendance.RegisteredCorrections;
import id.luwes.attendance.web.CorrectionRegisterPage.Row;
import id.luwes.web.Pages;
import id.luwes.web.RegisterForm;
import id.luwes.workforce.Registers;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Every correction for whoever oversees them; a look at the days of a person is kept in the trail by its page. */
@Controller
class CorrectionRegisterController {

    static final String PATH = "/attendance/corrections/all";

    private final RegisteredCorrections corrections;
    private final Registers registers;

    CorrectionRegisterController(RegisteredCorrections corrections, Registers registers) {
        this.corrections = corrections;
        this.registers = registers;
    }

    @GetMapping(PATH)
    @LookedAt
    @Allow({Role.BKD, Role.AUDITOR})
    ModelAndView register(Authority who, RegisterForm form) {
        return Pages.show(
                "web/register",
                new CorrectionRegisterPage(
                        registers.of(who, form, PATH, corrections).map(it -> Row.of(who, it))));
    }
}
