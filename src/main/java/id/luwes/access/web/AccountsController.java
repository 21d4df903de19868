package id.luwes.access.web;

import id.luwes.access.AccountDirectory;
import id.luwes.access.AccountDirectory.Sought;
import id.luwes.access.AccountId;
import id.luwes.access.AdministeringAccounts;
import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.LookedAt;
import id.luwes.access.Role;
import id.luwes.web.Notice;
import id.luwes.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Accounts within the subtrees of whoever looks after them or audits them: found, locked, given codes. */
@Controller
@Allow({Role.ADMINISTRATOR, Role.BKD})
class AccountsController {

    private final AccountDirectory directory;
    private final AdministeringAccounts administering;
    private final AccountView view;

    AccountsController(AccountDirectory directory, AdministeringAccounts administering, AccountView view) {
        this.directory = directory;
        this.administering = administering;
        this.view = view;
    }

    @GetMapping("/accounts")
    @LookedAt({"q", "departed"})
    @Allow({Role.ADMINISTRATOR, Role.BKD, Role.AUDITOR})
    ModelAndView list(
            Authority who,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "false") boolean departed,
            @RequestParam(defaultValue = "1") int page) {
        var sought = new Sought(q, departed);
        var found = directory.find(AdministeringAccounts.looking(who), sought, page);
        return Pages.show("access/accounts", AccountsPage.of(who, sought, page, found));
    }

    @GetMapping("/accounts/{id}")
    @Allow({Role.ADMINISTRATOR, Role.BKD, Role.AUDITOR})
    ModelAndView one(Authority who, @PathVariable long id) {
        return view.show(who, new AccountId(id));
    }

    @PostMapping("/accounts/{id}/locking")
    @Allow(Role.ADMINISTRATOR)
    ModelAndView lock(Authority who, @PathVariable long id, @RequestParam boolean locked, RedirectAttributes redirect) {
        if (administering.lock(who, new AccountId(id), locked)) {
            redirect.addFlashAttribute(Notice.ok(locked ? "access.locked" : "access.unlocked"));
        }
        return Pages.seeOther("/accounts/" + id);
    }

    /** Shows the code once; it is in no address, no log and no flash. */
    @PostMapping("/accounts/{id}/code")
    ModelAndView code(Authority who, @PathVariable long id) {
        var account = administering.seen(who, new AccountId(id));
        return Pages.show("access/code", new CodePage(account, administering.code(who, account.id())));
    }
}
