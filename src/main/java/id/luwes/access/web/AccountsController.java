package id.luwes.access.web;

import id.luwes.access.Account;
import id.luwes.access.AccountDirectory;
import id.luwes.access.AccountId;
import id.luwes.access.Accounts;
import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.IssuingCodes;
import id.luwes.access.Role;
import id.luwes.access.SignedIn;
import id.luwes.agency.Units;
import id.luwes.core.UnitId;
import id.luwes.web.NotFound;
import id.luwes.web.Notice;
import id.luwes.web.Pages;
import id.luwes.web.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Accounts of the agency: found, locked, given roles and codes. */
@Controller
@Allow({Role.ADMINISTRATOR, Role.BKD})
class AccountsController {

    private final AccountDirectory directory;
    private final Accounts accounts;
    private final IssuingCodes issuing;
    private final Units units;

    AccountsController(AccountDirectory directory, Accounts accounts, IssuingCodes issuing, Units units) {
        this.directory = directory;
        this.accounts = accounts;
        this.issuing = issuing;
        this.units = units;
    }

    @GetMapping("/accounts")
    ModelAndView list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int page) {
        return Pages.show("access/accounts", AccountsPage.of(q, page, directory.find(q, page)));
    }

    @GetMapping("/accounts/{id}")
    ModelAndView one(SignedIn person, Authority authority, @PathVariable long id) {
        var account = account(id);
        return Pages.show(
                "access/oneAccount",
                OneAccountPage.of(account, directory.held(account.id()), units.downTo(1), authority));
    }

    @PostMapping("/accounts/{id}/locking")
    @Allow(Role.ADMINISTRATOR)
    ModelAndView lock(
            SignedIn person, @PathVariable long id, @RequestParam boolean locked, RedirectAttributes redirect) {
        if (locked && person.account() == id) {
            throw Refusal.unprocessable("access.lock.oneself");
        }
        if (directory.setLocked(person, account(id).id(), locked)) {
            redirect.addFlashAttribute(Notice.ok(locked ? "access.locked" : "access.unlocked"));
        }
        return Pages.seeOther("/accounts/" + id);
    }

    @PostMapping("/accounts/{id}/roles")
    @Allow(Role.ADMINISTRATOR)
    ModelAndView grant(
            SignedIn person,
            @PathVariable long id,
            @RequestParam Role role,
            @RequestParam(defaultValue = "0") long unit,
            RedirectAttributes redirect) {
        if (role == Role.EMPLOYEE || role == Role.SUPERIOR) {
            throw Refusal.unprocessable("access.role.derived");
        }
        if (unit != 0 && units.find(new UnitId(unit)).isEmpty()) {
            throw new NotFound();
        }
        if (directory.grant(person, account(id).id(), role, unit)) {
            redirect.addFlashAttribute(Notice.ok("access.role.granted"));
        }
        return Pages.seeOther("/accounts/" + id);
    }

    @PostMapping("/accounts/{id}/roles/revocation")
    @Allow(Role.ADMINISTRATOR)
    ModelAndView revoke(
            SignedIn person,
            @PathVariable long id,
            @RequestParam Role role,
            @RequestParam long unit,
            RedirectAttributes redirect) {
        switch (directory.revoke(person, account(id).id(), role, unit)) {
            case TAKEN -> redirect.addFlashAttribute(Notice.ok("access.role.revoked"));
            case NOT_HELD -> throw Refusal.conflict("access.role.not-held");
            case LAST_ADMINISTRATOR -> throw Refusal.unprocessable("access.role.last");
        }
        return Pages.seeOther("/accounts/" + id);
    }

    /** Shows the code once; it is in no address, no log and no flash. */
    @PostMapping("/accounts/{id}/code")
    ModelAndView code(SignedIn person, @PathVariable long id) {
        var account = account(id);
        return Pages.show("access/code", new CodePage(account, issuing.one(person, account.id())));
    }

    private Account account(long id) {
        return accounts.find(new AccountId(id)).orElseThrow(NotFound::new);
    }
}
