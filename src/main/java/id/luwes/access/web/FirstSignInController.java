package id.luwes.access.web;

import id.luwes.access.AllowAnybody;
import id.luwes.access.ChoosingPassword;
import id.luwes.web.Faults;
import id.luwes.web.Notice;
import id.luwes.web.Pages;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A first sign-in, or a forgotten password: a one-time code lets somebody choose one. */
@Controller
@AllowAnybody
class FirstSignInController {

    private final ChoosingPassword choosing;

    FirstSignInController(ChoosingPassword choosing) {
        this.choosing = choosing;
    }

    @GetMapping("/first-sign-in")
    ModelAndView show() {
        return Pages.show("access/firstSignIn", new FirstSignInPage("", Faults.NONE));
    }

    @PostMapping("/first-sign-in")
    ModelAndView choose(CodeForm form, HttpServletRequest request, RedirectAttributes redirect) {
        var fault = ChoosingPassword.fault(form.password(), form.repeated(), form.login());
        if (fault.isPresent()) {
            return refused(form, Faults.NONE.and("password", fault.get()));
        }
        var outcome = choosing.withCode(form.login(), form.code(), form.password(), request.getRemoteAddr());
        return switch (outcome) {
            case CHOSEN -> {
                redirect.addFlashAttribute(Notice.ok("access.password.chosen"));
                yield Pages.seeOther("/sign-in");
            }
            case WRONG -> refused(form, Faults.NONE.and("code", "access.code.wrong"));
            case LOCKED -> refused(form, Faults.NONE.and("login", "access.refused.locked"));
            case TOO_OFTEN -> refused(form, Faults.NONE.and("login", "access.refused.often"));
        };
    }

    /** The password and the code are not sent back to the page. */
    private static ModelAndView refused(CodeForm form, Faults faults) {
        return Pages.refused("access/firstSignIn", new FirstSignInPage(form.login(), faults));
    }
}
