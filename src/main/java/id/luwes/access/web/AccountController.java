package id.luwes.access.web;

import id.luwes.access.Account;
import id.luwes.access.Accounts;
import id.luwes.access.Allow;
import id.luwes.access.ChoosingPassword;
import id.luwes.access.Devices;
import id.luwes.access.SignedIn;
import id.luwes.web.Faults;
import id.luwes.web.NotFound;
import id.luwes.web.Notice;
import id.luwes.web.Pages;
import jakarta.servlet.http.HttpSession;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own account: password, and the devices on which one is signed in. */
@Controller
@Allow
class AccountController {

    private final Accounts accounts;
    private final ChoosingPassword choosing;
    private final Devices devices;

    AccountController(Accounts accounts, ChoosingPassword choosing, Devices devices) {
        this.accounts = accounts;
        this.choosing = choosing;
        this.devices = devices;
    }

    @GetMapping("/account")
    ModelAndView show(SignedIn person, HttpSession session) {
        return Pages.show("access/account", page(person, session, Faults.NONE));
    }

    @PostMapping("/account/password")
    ModelAndView changePassword(SignedIn person, PasswordForm form, HttpSession session, RedirectAttributes redirect) {
        var fault = ChoosingPassword.fault(
                form.password(), form.repeated(), account(person).login());
        if (fault.isPresent()) {
            return refused(person, session, Faults.NONE.and("password", fault.get()));
        }
        return switch (choosing.withOldPassword(person, form.old(), form.password(), session.getId())) {
            case CHOSEN -> {
                redirect.addFlashAttribute(Notice.ok("access.password.changed"));
                yield Pages.seeOther("/account");
            }
            case WRONG, LOCKED -> refused(person, session, Faults.NONE.and("old", "access.password.wrong"));
            case TOO_OFTEN -> refused(person, session, Faults.NONE.and("old", "access.refused.often"));
        };
    }

    @PostMapping("/account/devices/{key}/ending")
    ModelAndView end(SignedIn person, @PathVariable String key, RedirectAttributes redirect) {
        if (!devices.end(person, key)) {
            throw new NotFound("access.device.gone");
        }
        redirect.addFlashAttribute(Notice.ok("access.device.ended"));
        return Pages.seeOther("/account");
    }

    private ModelAndView refused(SignedIn person, HttpSession session, Faults faults) {
        return Pages.refused("access/account", page(person, session, faults));
    }

    private AccountPage page(SignedIn person, HttpSession session, Faults faults) {
        var account = account(person);
        return new AccountPage(
                account.displayName(), account.login(), devices.of(person), Devices.key(session.getId()), faults);
    }

    private Account account(SignedIn person) {
        return accounts.find(person.accountId()).orElseThrow(NotFound::new);
    }
}
