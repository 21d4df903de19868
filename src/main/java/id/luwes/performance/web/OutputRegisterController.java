package id.luwes.performance.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.LookedAt;
import id.luwes.access.Role;
import id.luwes.agency.Agencies;
import id.luwes.performance.RegisteredOutputs;
import id.luwes.web.Pages;
import id.luwes.web.RegisterForm;
import id.luwes.workforce.Registers;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Every output for whoever oversees them; a look into one of them is kept in the trail by its page. */
@Controller
class OutputRegisterController {

    static final String PATH = "/outputs/all";

    private final RegisteredOutputs outputs;
    private final Registers registers;
    private final Agencies agencies;

    OutputRegisterController(RegisteredOutputs outputs, Registers registers, Agencies agencies) {
        this.outputs = outputs;
        this.registers = registers;
        this.agencies = agencies;
    }

    @GetMapping(PATH)
    @LookedAt
    @Allow({Role.BKD, Role.AUDITOR})
    ModelAndView register(Authority who, RegisterForm form) {
        return Pages.show(
                "web/register", new OutputRegisterPage(registers.of(who, form, PATH, outputs), agencies.today()));
    }
}
